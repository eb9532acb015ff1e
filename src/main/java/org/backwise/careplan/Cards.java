package org.backwise.careplan;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.GuidedSession;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.RoutineItem;
import org.backwise.careplan.CarePlan.RoutinePart;
import org.backwise.careplan.CarePlan.SessionStep;
import org.backwise.careplan.CarePlan.Swap;
import org.backwise.careplan.Tailoring.Daily;
import org.backwise.content.Contents;
import org.backwise.content.Dose;
import org.backwise.content.Exercise;
import org.backwise.figure.Pictures;
import org.jspecify.annotations.Nullable;

/**
 * The exercises of a programme as they are read: those that are given, each with what to do in its
 * place when it hurts, and all others that are named somewhere.
 */
final class Cards {

  private final Contents contents;
  private final Tailoring tailoring;
  private final Filter filter;
  private final Doses doses;
  private final ExerciseWriter writer;

  Cards(
      Contents contents,
      Tailoring tailoring,
      Pictures pictures,
      Person person,
      Filter filter,
      Doses doses) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.filter = filter;
    this.doses = doses;
    this.writer = new ExerciseWriter(contents, tailoring, pictures, person, filter, doses);
  }

  /** The moves of a session and what goes on beside them. */
  List<PlannedExercise> of(
      List<Exercise> moves, List<Daily> daily, Function<Daily, Dose> doseOf, Walks walks) {
    Set<Exercise> given = new HashSet<>(moves);
    daily.forEach(it -> given.add(contents.exercise(it.exercise())));
    return Stream.concat(
            moves.stream().map(it -> writer.write(it, swapFor(it, given))),
            daily.stream().map(it -> daily(it, doseOf.apply(it), walks, given)))
        .toList();
  }

  private PlannedExercise daily(Daily daily, Dose usual, Walks walks, Set<Exercise> given) {
    Exercise exercise = contents.exercise(daily.exercise());
    boolean walk = daily.exercise().equals(tailoring.walking().exercise());
    Dose dose = walk ? walks.now() : doses.of(exercise, usual);
    return writer.writeDaily(daily, usual, dose, swapFor(exercise, given));
  }

  /** The first of its chain, or else of the neutral exercises, that suits and is not given yet. */
  private @Nullable String swapFor(Exercise exercise, Set<Exercise> given) {
    return Stream.concat(chain(exercise), contents.neutral().stream().map(contents::exercise))
        .filter(it -> filter.allowsNow(it) && !given.contains(it))
        .map(Exercise::id)
        .findFirst()
        .orElse(null);
  }

  private Stream<Exercise> chain(Exercise first) {
    return Stream.iterate(Optional.of(first), Optional::isPresent, it -> it.flatMap(this::next))
        .flatMap(Optional::stream)
        .skip(1);
  }

  private Optional<Exercise> next(Exercise exercise) {
    return Optional.ofNullable(exercise.instead()).map(contents::exercise);
  }

  /** Whatever else is named; such a card leads to none that has no card. */
  List<PlannedExercise> also(
      List<PlannedExercise> exercises,
      GuidedSession session,
      List<RoutinePart> routine,
      List<Swap> swaps) {
    Set<String> given = exercises.stream().map(PlannedExercise::id).collect(Collectors.toSet());
    Set<String> known = new LinkedHashSet<>();
    Stream.of(
            exercises.stream().flatMap(PlannedExercise::named),
            session.steps().stream().map(SessionStep::exercise),
            routine.stream().flatMap(it -> it.items().stream()).map(RoutineItem::id),
            swaps.stream().map(Swap::exercise))
        .flatMap(it -> it)
        .forEach(known::add);
    return known.stream()
        .filter(it -> !given.contains(it))
        .map(contents::exercise)
        .map(it -> only(writer.write(it, null), known))
        .toList();
  }

  private static PlannedExercise only(PlannedExercise card, Collection<String> known) {
    return new PlannedExercise(
        card.id(),
        card.name(),
        card.picture(),
        card.how(),
        card.cue(),
        card.why(),
        card.dose(),
        card.equipment(),
        known(card.easier(), known),
        known(card.harder(), known),
        card.swap(),
        card.because(),
        card.sources());
  }

  private static CarePlan.@Nullable Variant known(
      CarePlan.@Nullable Variant variant, Collection<String> known) {
    String exercise = variant == null ? null : variant.exercise();
    return exercise == null || known.contains(exercise) ? variant : null;
  }
}
