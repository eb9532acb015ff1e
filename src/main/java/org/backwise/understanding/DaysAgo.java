package org.backwise.understanding;

import java.util.Optional;

/**
 * How long ago something was, in calendar days; less than 0 is in the future.
 *
 * @param least fewest days ago
 * @param likely the likeliest of them
 * @param most most days ago, {@link #EVER} if there is no bound
 */
record DaysAgo(int least, int likely, int most) {

  /** More days ago than anybody speaks of. */
  static final int EVER = 100_000;

  static DaysAgo exactly(int days) {
    return new DaysAgo(days, days, days);
  }

  static DaysAgo between(int least, int most) {
    return new DaysAgo(least, least, most);
  }

  static DaysAgo atLeast(int days) {
    return between(days, EVER);
  }

  /** Give or take some days, but not into the future. */
  DaysAgo widened(int days) {
    return new DaysAgo(Math.min(least, Math.max(0, least - days)), likely, most + days);
  }

  /** Something that came after this. */
  DaysAgo after() {
    return new DaysAgo(Math.min(least, 0), likely, most);
  }

  /** Something that came before this. */
  DaysAgo before() {
    return new DaysAgo(least, likely, EVER);
  }

  Optional<DaysAgo> and(DaysAgo other) {
    int from = Math.max(least, other.least);
    int to = Math.min(most, other.most);
    return from > to
        ? Optional.empty()
        : Optional.of(new DaysAgo(from, Math.clamp(likely, from, to), to));
  }

  boolean isOneDay() {
    return least == most;
  }

  boolean isPast() {
    return least >= 0;
  }
}
