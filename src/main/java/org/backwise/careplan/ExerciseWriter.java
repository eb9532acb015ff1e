package org.backwise.careplan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.SourceLine;
import org.backwise.careplan.Tailoring.Aim;
import org.backwise.careplan.Tailoring.Daily;
import org.backwise.careplan.Tailoring.OnlyIf;
import org.backwise.careplan.Tailoring.Prefer;
import org.backwise.content.Contents;
import org.backwise.content.Dose;
import org.backwise.content.Equipment;
import org.backwise.content.Exercise;
import org.backwise.content.Variant;
import org.backwise.figure.Pictures;
import org.jspecify.annotations.Nullable;

/** Writes down an exercise for one person, with why it was chosen. */
final class ExerciseWriter {

  private static final String PICTURES = "/pictures/";

  private final Contents contents;
  private final Tailoring tailoring;
  private final Pictures pictures;
  private final Person person;
  private final Filter filter;
  private final Doses doses;

  ExerciseWriter(
      Contents contents,
      Tailoring tailoring,
      Pictures pictures,
      Person person,
      Filter filter,
      Doses doses) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.pictures = pictures;
    this.person = person;
    this.filter = filter;
    this.doses = doses;
  }

  /** A move of the session, or another exercise that the programme names. */
  PlannedExercise write(Exercise exercise, @Nullable String swap) {
    Dose dose = doses.of(exercise);
    return write(exercise, dose, swap, because(exercise, Stream.empty(), doses.because(exercise)));
  }

  /** An exercise that goes on beside the moves, at this dose. */
  PlannedExercise writeDaily(Daily daily, Dose usual, Dose dose, @Nullable String swap) {
    Exercise exercise = contents.exercise(daily.exercise());
    Stream<String> said = Stream.of(daily.because());
    return write(exercise, dose, swap, because(exercise, said, doses.because(exercise, usual)));
  }

  private PlannedExercise write(
      Exercise exercise, Dose dose, @Nullable String swap, List<String> because) {
    boolean more = person.course().pace() == Pace.USUAL;
    return new PlannedExercise(
        exercise.id(),
        exercise.name(),
        picture(exercise),
        exercise.steps(),
        exercise.cue(),
        exercise.why(),
        Doses.shown(dose),
        exercise.equipment().stream().map(Equipment::id).toList(),
        variant(exercise.easier()),
        more ? variant(exercise.harder()) : null,
        swap,
        because,
        exercise.sources().stream()
            .map(it -> new SourceLine(contents.titleOf(it.article()), it.section()))
            .toList());
  }

  private CarePlan.@Nullable Picture picture(Exercise exercise) {
    return pictures
        .of(exercise.id())
        .map(
            it ->
                new CarePlan.Picture(
                    PICTURES + it.movingName(), PICTURES + it.stillName(), it.text()))
        .orElse(null);
  }

  /**
   * A variant that is an exercise of its own is gone with it: its text describes a movement that
   * this person leaves out, or that comes later.
   */
  private CarePlan.@Nullable Variant variant(Variant variant) {
    String other = variant.exercise();
    boolean suits = other == null || filter.allowsNow(contents.exercise(other));
    return suits ? new CarePlan.Variant(variant.text(), other) : null;
  }

  private List<String> because(Exercise exercise, Stream<String> first, Stream<String> dose) {
    List<String> lines =
        Stream.of(first, aims(exercise), preferences(exercise), optional(exercise), dose)
            .flatMap(it -> it)
            .distinct()
            .toList();
    return lines.isEmpty() ? List.of(tailoring.words().suits()) : lines;
  }

  private Stream<String> aims(Exercise exercise) {
    return Tailoring.holding(tailoring.focus(), person)
        .filter(it -> exercise.focus().contains(it.focus()))
        .map(Aim::because);
  }

  private Stream<String> preferences(Exercise exercise) {
    return Tailoring.holding(tailoring.prefer(), person)
        .filter(it -> it.exercises().contains(exercise.id()))
        .map(Prefer::because)
        .filter(Objects::nonNull);
  }

  private Stream<String> optional(Exercise exercise) {
    return Tailoring.holding(tailoring.onlyIf(), person)
        .filter(it -> it.exercise().equals(exercise.id()))
        .map(OnlyIf::because);
  }
}
