package org.backwise.operator;

import java.util.Locale;

/**
 * A count as it may be shown: rounded to fives, and hidden below ten, so that nobody can be found
 * in it.
 *
 * @param about a multiple of 5 from 10 on; 0 if it is hidden
 */
record Shown(long about) {

  private static final int SMALLEST = 10;
  private static final int STEP = 5;
  private static final int TO_EITHER_SIDE = STEP / 2;

  static Shown of(long count) {
    return new Shown(count < SMALLEST ? 0 : (count + TO_EITHER_SIDE) / STEP * STEP);
  }

  boolean isHidden() {
    return about == 0;
  }

  /** The least that it can be. */
  long least() {
    return isHidden() ? 0 : Math.max(SMALLEST, about - TO_EITHER_SIDE);
  }

  /** The most that it can be. */
  long most() {
    return isHidden() ? SMALLEST - 1 : about + TO_EITHER_SIDE;
  }

  /** What a person reads. */
  String text() {
    return isHidden() ? "fewer than 10" : String.format(Locale.UK, "%,d", about);
  }
}
