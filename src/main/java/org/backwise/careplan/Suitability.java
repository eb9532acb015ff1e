package org.backwise.careplan;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backwise.careplan.Tailoring.Exclude;
import org.backwise.content.Conflict;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.content.Offer;
import org.backwise.dialog.Condition;

/**
 * What speaks against each exercise at one pace, as conditions on the answers. It is the one place
 * that decides this: programmes are made by it, and the proof over every combination of answers
 * reads it.
 */
final class Suitability {

  /**
   * A reason to leave an exercise out.
   *
   * @param when for whom it holds
   * @param because what such a person is told
   * @param safety true if it keeps a movement away, false if a thing is missing or nobody asked
   */
  record Reason(Condition when, String because, boolean safety) {}

  private final Map<String, List<Reason>> reasons = new LinkedHashMap<>();

  Suitability(Contents contents, Tailoring tailoring, Pace pace) {
    contents
        .exercises()
        .forEach((id, it) -> reasons.put(id, reasons(it, tailoring, pace).toList()));
  }

  /**
   * What is never offered comes first, then the excluding rules in their order, then equipment,
   * then what asks for a reason to be given.
   */
  private static Stream<Reason> reasons(Exercise exercise, Tailoring tailoring, Pace pace) {
    Stream<Reason> excluded =
        tailoring.exclude().stream()
            .filter(it -> it.isFor(pace) && leavesOut(it, exercise))
            .map(it -> new Reason(it.condition(), it.because(), true));
    Stream<Reason> missing =
        tailoring.missing().stream()
            .filter(it -> exercise.equipment().contains(it.equipment()))
            .map(it -> new Reason(it.condition(), it.because(), false));
    Stream<Reason> unasked =
        tailoring.onlyIf().stream()
            .filter(it -> it.exercise().equals(exercise.id()))
            .map(it -> new Reason(new Condition.Not(it.condition()), it.otherwise(), false));
    return Stream.of(never(exercise), excluded, missing, unasked).flatMap(it -> it);
  }

  private static Stream<Reason> never(Exercise exercise) {
    String because =
        exercise.conflicts().stream().map(Conflict::decision).findFirst().orElseGet(exercise::why);
    return exercise.offer() == Offer.NEVER
        ? Stream.of(new Reason(Condition.ALWAYS, because, true))
        : Stream.empty();
  }

  private static boolean leavesOut(Exclude rule, Exercise exercise) {
    return exercise.movements().stream().anyMatch(rule.movements()::contains);
  }

  /** One for each pace. */
  static Map<Pace, Suitability> atEachPace(Contents contents, Tailoring tailoring) {
    var paces = new EnumMap<Pace, Suitability>(Pace.class);
    for (Pace pace : Pace.values()) {
      paces.put(pace, new Suitability(contents, tailoring, pace));
    }
    return paces;
  }

  /** What speaks against an exercise, the reason that counts most first. */
  List<Reason> against(Exercise exercise) {
    return reasons.getOrDefault(exercise.id(), List.of());
  }

  /** For whom an exercise may be in a programme. */
  Condition allowing(Exercise exercise) {
    return none(against(exercise).stream());
  }

  /** For whom no movement in an exercise speaks against it, whatever else does. */
  Condition free(Exercise exercise) {
    return none(against(exercise).stream().filter(Reason::safety));
  }

  private static Condition none(Stream<Reason> reasons) {
    return new Condition.Not(new Condition.Any(reasons.map(Reason::when).toList()));
  }
}
