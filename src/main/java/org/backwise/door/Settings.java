package org.backwise.door;

import java.time.Duration;

/**
 * Checks on settings. Each throws with a sentence that names the setting and says what it must be.
 */
public final class Settings {

  private Settings() {}

  public static void atLeastOne(String name, int value) {
    check(value >= 1, name, value, "1 or more");
  }

  public static void positive(String name, Duration value) {
    check(value.isPositive(), name, value, "longer than nothing");
  }

  public static void check(boolean holds, String name, Object value, String must) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ", but must be " + must);
    }
  }
}
