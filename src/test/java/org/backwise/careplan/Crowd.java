package org.backwise.careplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All answers that a question with several choices can have. */
final class Crowd {

  static final List<List<String>> TOLD =
      answers(
          List.of(
              "disc",
              "stenosis",
              "spondylolisthesis",
              "inflammatory",
              "fragile-bones-cleared",
              "pregnant-cleared"),
          "none",
          "unsure");
  static final List<List<String>> WORSE_WITH =
      answers(
          List.of(
              "morning-stiffness",
              "standing",
              "walking",
              "bending-forward",
              "after-sitting",
              "leaning-back",
              "twisting"),
          "nothing");
  static final List<List<String>> EASES =
      answers(
          List.of("walking", "sitting", "leaning-forward", "leaning-back", "lying-down", "warmth"),
          "nothing");
  static final List<List<String>> EQUIPMENT =
      answers(List.of("band", "mat", "bike", "pool"), "none");

  /** No exercise needs a mat. */
  static final List<List<String>> NEEDED_EQUIPMENT =
      answers(List.of("band", "bike", "pool"), "none");

  static final List<List<String>> ACTIVITIES =
      answers(
          List.of(
              "walking",
              "long-sitting",
              "lifting",
              "heavy-deadlifts",
              "full-sit-ups",
              "hamstring-stretches",
              "running",
              "house-and-garden",
              "playing-with-children"),
          "none");
  static final List<String> TOE_TOUCH = List.of("hurts", "fine", "not-tried");
  static final List<String> MINUTES = List.of("ten", "twenty", "thirty", "not-yet");

  private Crowd() {}

  /** Every set of the values that is not empty, and each exclusive one alone. */
  private static List<List<String>> answers(List<String> values, String... exclusive) {
    var all = new ArrayList<List<String>>();
    for (int mask = 1; mask < 1 << values.size(); mask++) {
      var set = new ArrayList<String>();
      for (int i = 0; i < values.size(); i++) {
        if ((mask & 1 << i) != 0) {
          set.add(values.get(i));
        }
      }
      all.add(List.copyOf(set));
    }
    for (String alone : exclusive) {
      all.add(List.of(alone));
    }
    return List.copyOf(all);
  }

  /** Somebody with any answers that the dialog allows. */
  static Someone somebody(Random random) {
    List<String> worse = any(WORSE_WITH, random);
    Someone someone =
        Someone.withAMildAche()
            .says("six-weeks", any(MINUTES, random))
            .says("equipment", any(EQUIPMENT, random))
            .says("pain-now", String.valueOf(random.nextInt(9)))
            .says("told", any(TOLD, random))
            .says("worse-with", worse)
            .says("toe-touch", any(TOE_TOUCH, random))
            .says("eases", any(EASES, random))
            .says("activities", any(ACTIVITIES, random));
    return worse.contains("bending-forward") ? someone.doesNotSay("toe-touch") : someone;
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
