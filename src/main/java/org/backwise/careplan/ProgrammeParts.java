package org.backwise.careplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.careplan.Tailoring.Advice;
import org.backwise.careplan.Tailoring.Aim;
import org.backwise.careplan.Tailoring.Daily;
import org.backwise.careplan.Tailoring.Ease;
import org.backwise.careplan.Tailoring.Exclude;
import org.backwise.careplan.Tailoring.Grow;
import org.backwise.careplan.Tailoring.Habit;
import org.backwise.careplan.Tailoring.Intro;
import org.backwise.careplan.Tailoring.Minutes;
import org.backwise.careplan.Tailoring.Missing;
import org.backwise.careplan.Tailoring.OnlyIf;
import org.backwise.careplan.Tailoring.Prefer;
import org.backwise.careplan.Tailoring.TipRule;
import org.backwise.careplan.Tailoring.WarmUp;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.dialog.Condition;

/** Takes apart what programmes are made of, so that two versions can be compared. */
final class ProgrammeParts {

  private ProgrammeParts() {}

  static List<ProgrammePart> of(Contents contents, Tailoring tailoring, Suitability suitability) {
    return Stream.of(
            contents.exercises().values().stream().map(it -> part(it, suitability)),
            Stream.concat(tailoring.intro().stream(), tailoring.rules()).map(ProgrammeParts::part),
            forEverybody(contents, tailoring))
        .flatMap(it -> it)
        .toList();
  }

  private static ProgrammePart part(Exercise it, Suitability suitability) {
    return new ProgrammePart("exercise", it.id(), suitability.allowing(it), it);
  }

  private static ProgrammePart part(Rule rule) {
    return new ProgrammePart(kind(rule), id(rule), rule.condition(), rule);
  }

  /** The list of {@code tailoring.yaml} that it stands in. */
  private static String kind(Rule rule) {
    return switch (rule) {
      case Intro _ -> "intro";
      case Minutes _ -> "minutes";
      case Daily _ -> "daily";
      case WarmUp _ -> "warmUp";
      case Exclude _ -> "exclude";
      case OnlyIf _ -> "onlyIf";
      case Aim _ -> "focus";
      case Prefer _ -> "prefer";
      case Grow _ -> "grow";
      case Ease _ -> "ease";
      case Missing _ -> "missing";
      case TipRule _ -> "tips";
      case Habit _ -> "habits";
      case Advice _ -> "advice";
    };
  }

  private static String id(Rule rule) {
    return switch (rule) {
      case Intro it -> it.outcome().id();
      case Minutes it -> it.id();
      case Daily it -> it.exercise();
      case WarmUp it -> it.exercise();
      case Exclude it -> it.id();
      case OnlyIf it -> it.exercise();
      case Aim it -> it.id();
      case Prefer it -> it.id();
      case Grow it -> it.id();
      case Ease it -> it.id();
      case Missing it -> it.equipment().id();
      case TipRule it -> it.tip();
      case Habit it -> it.habit();
      case Advice it -> it.item();
    };
  }

  private static Stream<ProgrammePart> forEverybody(Contents contents, Tailoring tailoring) {
    Map<String, Object> parts =
        Map.ofEntries(
            Map.entry("phases", contents.phases()),
            Map.entry("routine", contents.routine()),
            Map.entry("swaps", contents.swaps()),
            Map.entry("tips", contents.tips()),
            Map.entry("equipment", contents.equipment()),
            Map.entry("progression", contents.progression()),
            Map.entry("expectations", contents.expectations()),
            Map.entry("stop-if", contents.stopIf()),
            Map.entry("walking", tailoring.walking()),
            Map.entry("paces", tailoring.paces()),
            Map.entry("mornings", tailoring.mornings()),
            Map.entry("words", tailoring.words()),
            Map.entry("review", tailoring.review()));
    return parts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> new ProgrammePart("programme", it.getKey(), Condition.ALWAYS, it.getValue()));
  }
}
