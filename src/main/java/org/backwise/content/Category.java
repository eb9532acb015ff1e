package org.backwise.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** The six kinds of exercise of the article {@code key-exercises}. */
public enum Category {
  STRETCHING,
  STRENGTHENING,
  LOW_IMPACT_CARDIO,
  YOGA_AND_PILATES,
  CORE_STRENGTHENING,
  FLEXIBILITY_AND_MOBILITY;

  /** What the files call it. */
  @JsonValue
  public String id() {
    return Kebab.of(this);
  }
}
