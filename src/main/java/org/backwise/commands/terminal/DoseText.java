package org.backwise.commands.terminal;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.Dose;

/** How much of an exercise, in words: "2 sets of 10, each side, hold 3 seconds". */
final class DoseText {

  private DoseText() {}

  static String of(Dose dose) {
    String much = dose.minutes() == null ? sets(dose) : minutes(dose.sets(), dose.minutes());
    String side = Boolean.TRUE.equals(dose.perSide()) ? "each side" : null;
    Integer seconds = dose.holdSeconds();
    return Stream.of(much, side, seconds == null ? null : "hold " + several(seconds, "second"))
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }

  private static String minutes(int times, int minutes) {
    return (times > 1 ? times + " times " : "") + several(minutes, "minute");
  }

  private static String sets(Dose dose) {
    String sets = several(dose.sets(), "set");
    return dose.reps() == null ? sets : sets + " of " + dose.reps();
  }

  /** The number of things, in words. */
  static String several(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }
}
