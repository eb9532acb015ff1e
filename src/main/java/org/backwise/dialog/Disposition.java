package org.backwise.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * Where a triage ends, from the most to the least urgent. Time frames: {@code evidence.md} 1.3,
 * which follows the NHS public thresholds.
 */
public enum Disposition {
  /** Call an ambulance now. */
  @JsonProperty("emergency")
  EMERGENCY,
  /** Go to an emergency department now. */
  @JsonProperty("emergency-department")
  EMERGENCY_DEPARTMENT,
  /** Speak to a clinician today. */
  @JsonProperty("same-day")
  SAME_DAY,
  /** See a clinician in the time that the outcome gives. */
  @JsonProperty("see-clinician")
  SEE_CLINICIAN,
  /** A fresh injury: come back after 72 hours. */
  @JsonProperty("wait")
  WAIT,
  /** A programme in its careful form. */
  @JsonProperty("exercise-gently")
  EXERCISE_GENTLY,
  /** A programme. */
  @JsonProperty("exercise")
  EXERCISE;

  /** What the files call it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** True for the two that carry a programme. */
  public boolean isExercise() {
    return this == EXERCISE || this == EXERCISE_GENTLY;
  }

  /** True for those that send the person to somebody. */
  public boolean isReferral() {
    return !isLessUrgentThan(SEE_CLINICIAN);
  }

  public boolean isLessUrgentThan(Disposition other) {
    return ordinal() > other.ordinal();
  }
}
