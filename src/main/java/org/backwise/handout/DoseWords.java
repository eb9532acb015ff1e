package org.backwise.handout;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.Dose;

/** How much of an exercise, in words: "2 sets of 10, each side, hold 3 seconds". */
record DoseWords(
    String setsOne,
    String sets,
    String reps,
    String minutesOne,
    String minutes,
    String times,
    String secondsOne,
    String seconds,
    String perSide,
    String hold) {

  private static final int SECONDS_IN_MINUTE = 60;

  String of(Dose dose) {
    Integer minutesAtATime = dose.minutes();
    String much = minutesAtATime == null ? sets(dose) : timed(dose.sets(), minutesAtATime);
    String side = Boolean.TRUE.equals(dose.perSide()) ? perSide : null;
    Integer held = dose.holdSeconds();
    String all =
        Stream.of(much, side, held == null ? null : hold.replace("{time}", time(held)))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
  }

  /** The same inside of a sentence. */
  String within(Dose dose, Locale locale) {
    String all = of(dose);
    return all.substring(0, 1).toLowerCase(locale) + all.substring(1);
  }

  private String sets(Dose dose) {
    String much = several(dose.sets(), setsOne, sets);
    Integer count = dose.reps();
    return count == null
        ? much
        : reps.replace("{sets}", much).replace("{count}", String.valueOf(count));
  }

  private String timed(int howOften, int length) {
    String once = several(length, minutesOne, minutes);
    return howOften > 1
        ? times.replace("{count}", String.valueOf(howOften)).replace("{minutes}", once)
        : once;
  }

  private String time(int held) {
    return held % SECONDS_IN_MINUTE == 0
        ? several(held / SECONDS_IN_MINUTE, minutesOne, minutes)
        : several(held, secondsOne, seconds);
  }

  private static String several(int count, String one, String more) {
    return count == 1 ? one : more.replace("{count}", String.valueOf(count));
  }
}
