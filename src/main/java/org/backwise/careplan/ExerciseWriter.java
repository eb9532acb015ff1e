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

  /** A move of the session. */
  PlannedExercise write(Exercise exercise) {
    Dose dose = doses.of(exercise.id(), exercise.dose());
    return write(exercise, dose, because(exercise, Stream.empty(), exercise.dose()));
  }

  /** An exercise that goes on beside the moves. */
  PlannedExercise writeDaily(Daily daily, Dose usual) {
    Exercise exercise = contents.exercise(daily.exercise());
    Dose dose = doses.of(exercise.id(), usual);
    return write(exercise, dose, because(exercise, Stream.of(daily.because()), usual));
  }

  private PlannedExercise write(Exercise exercise, Dose dose, List<String> because) {
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
        variant(exercise.harder()),
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
   * this person leaves out.
   */
  private CarePlan.@Nullable Variant variant(Variant variant) {
    String other = variant.exercise();
    boolean suits = other == null || filter.allows(contents.exercise(other));
    return suits ? new CarePlan.Variant(variant.text(), other) : null;
  }

  private List<String> because(Exercise exercise, Stream<String> first, Dose usual) {
    List<String> lines =
        Stream.of(
                first,
                aims(exercise),
                preferences(exercise),
                optional(exercise),
                doses.because(exercise.id(), usual).stream())
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
