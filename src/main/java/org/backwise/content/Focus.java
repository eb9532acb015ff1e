package org.backwise.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an exercise is good for, and what a programme may work on. */
public enum Focus {
  GENTLE_MOBILITY,
  HIP_AND_TRUNK_STRENGTH,
  EASING_THE_LOWER_BACK,
  HIP_OPENING,
  UPPER_BACK,
  WALKING_AND_STAMINA,
  RELAXING;

  /** What the files call it. */
  @JsonValue
  public String id() {
    return Kebab.of(this);
  }
}
