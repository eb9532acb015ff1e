package org.backwise.cluster;

import java.util.Random;

/** Waiting. */
final class Pause {

  private static final int FIRST_MILLIS = 50;

  private Pause() {}

  static void millis(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** Not at all before the first attempt, then longer and longer. Half of it is chance. */
  static void backOff(Random chance, int attempt, int longestMillis) {
    if (attempt > 0) {
      int longest = Math.min(longestMillis, FIRST_MILLIS << Math.min(attempt, 10));
      millis(longest / 2 + chance.nextInt(longest / 2));
    }
  }
}
