package org.backwise.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** A thing without which an exercise cannot be done. A mat is not one: a carpet will do. */
public enum Equipment {
  BAND,
  BIKE,
  POOL;

  /** What the files call it. */
  @JsonValue
  public String id() {
    return Kebab.of(this);
  }
}
