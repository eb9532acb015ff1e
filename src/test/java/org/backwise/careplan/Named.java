package org.backwise.careplan;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.Stage;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.content.Swap;

/** The exercises that the words of a programme name: in swaps, tips and what comes later. */
final class Named {

  private static final Contents CONTENTS = TheServedRules.CONTENTS;
  private static final Map<String, String> IDS =
      CONTENTS.exercises().values().stream()
          .collect(Collectors.toMap(it -> it.name().toLowerCase(Locale.ROOT), Exercise::id));

  /** The longest name first: a plank on the knees is no plank. */
  private static final Pattern NAMES =
      Pattern.compile(
          IDS.keySet().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

  private Named() {}

  static Stream<String> inWords(CarePlan plan) {
    return Stream.of(inSwaps(plan), inProgression(plan), inTips(plan)).flatMap(Function.identity());
  }

  static Stream<String> inSwaps(CarePlan plan) {
    return plan.swaps().stream().flatMap(it -> Stream.concat(in(it.to()), meantBy(it)));
  }

  /** A swap may describe its exercise in other words than its name. */
  private static Stream<String> meantBy(CarePlan.Swap shown) {
    return CONTENTS.swaps().stream()
        .filter(it -> shown.to().startsWith(it.to()))
        .map(Swap::exercise);
  }

  static Stream<String> inProgression(CarePlan plan) {
    return plan.progression().stream().map(Stage::text).flatMap(Named::in);
  }

  static Stream<String> inTips(CarePlan plan) {
    return plan.tips().stream().flatMap(it -> Stream.of(it.title(), it.text())).flatMap(Named::in);
  }

  private static Stream<String> in(String text) {
    return NAMES
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(it -> IDS.getOrDefault(it.group(), ""));
  }
}
