package org.backwise.careplan;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.careplan.Tailoring.Advice;
import org.backwise.careplan.Tailoring.Aim;
import org.backwise.careplan.Tailoring.Daily;
import org.backwise.careplan.Tailoring.Ease;
import org.backwise.careplan.Tailoring.Exclude;
import org.backwise.careplan.Tailoring.Habit;
import org.backwise.careplan.Tailoring.Intro;
import org.backwise.careplan.Tailoring.Minutes;
import org.backwise.careplan.Tailoring.Missing;
import org.backwise.careplan.Tailoring.OnlyIf;
import org.backwise.careplan.Tailoring.Prefer;
import org.backwise.careplan.Tailoring.TipRule;
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
      case Exclude _ -> "exclude";
      case OnlyIf _ -> "onlyIf";
      case Aim _ -> "focus";
      case Prefer _ -> "prefer";
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
      case Exclude it -> it.id();
      case OnlyIf it -> it.exercise();
      case Aim it -> it.id();
      case Prefer it -> it.id();
      case Ease it -> it.id();
      case Missing it -> it.equipment().id();
      case TipRule it -> it.tip();
      case Habit it -> it.habit();
      case Advice it -> it.item();
    };
  }

  private static Stream<ProgrammePart> forEverybody(Contents contents, Tailoring tailoring) {
    Map<String, Object> parts =
        Map.of(
            "phases", contents.phases(),
            "routine", contents.routine(),
            "swaps", contents.swaps(),
            "tips", contents.tips(),
            "equipment", contents.equipment(),
            "progression", contents.progression(),
            "expectations", contents.expectations(),
            "stop-if", contents.stopIf(),
            "words", tailoring.words(),
            "review", tailoring.review());
    return parts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(it -> new ProgrammePart("programme", it.getKey(), Condition.ALWAYS, it.getValue()));
  }
}
