package org.backwise.content;

import org.jspecify.annotations.Nullable;

/**
 * How much of an exercise. It has {@code reps}, {@code holdSeconds} or both, or {@code minutes}
 * alone. Source of the starting doses: {@code evidence.md} 3.3 #6 and 3.5.
 *
 * @param sets 1 to 5
 * @param reps repetitions in a set, 1 to 20; of each side if {@code perSide}
 * @param holdSeconds how long a repetition, or the set if there are none, is held; 1 to 120
 * @param perSide whether all of it is done on each side
 * @param minutes how long a set lasts, for what is not counted, such as walking; 1 to 60
 */
public record Dose(
    int sets,
    @Nullable Integer reps,
    @Nullable Integer holdSeconds,
    boolean perSide,
    @Nullable Integer minutes) {

  private static final int SECONDS_PER_REP = 3;

  /** Seconds of exercise, without rests. A repetition without a hold counts three seconds. */
  public int workSeconds() {
    if (minutes != null) {
      return sets * minutes * 60;
    }
    int hold = holdSeconds == null ? SECONDS_PER_REP : holdSeconds;
    return sets * (reps == null ? 1 : reps) * hold * (perSide ? 2 : 1);
  }
}
