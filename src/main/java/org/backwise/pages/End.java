package org.backwise.pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlan.Part;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.SessionStep;
import org.backwise.dialog.Disposition;
import org.backwise.triage.Reply;
import org.jspecify.annotations.Nullable;

/**
 * Where the answers led, as a page shows it.
 *
 * @param tone red, amber or calm
 */
public record End(Reply.Outcome outcome, String tone) {

  static End of(Reply.Outcome outcome) {
    return new End(
        outcome,
        switch (outcome.disposition()) {
          case EMERGENCY, EMERGENCY_DEPARTMENT -> "red";
          case SAME_DAY, SEE_CLINICIAN -> "amber";
          case WAIT, EXERCISE_GENTLY, EXERCISE -> "calm";
        });
  }

  public String disposition() {
    return outcome.disposition().id();
  }

  /** True if the answers that led here are worth a second look: a slip would cost a night. */
  public boolean isToBeConfirmed() {
    return !outcome.disposition().isLessUrgentThan(Disposition.EMERGENCY_DEPARTMENT)
        && !outcome.because().isEmpty();
  }

  public @Nullable CarePlan plan() {
    return outcome.plan();
  }

  /** What an exercise is called that the plan names by its id. */
  public String named(String id) {
    return Optional.ofNullable(outcome.plan()).stream()
        .flatMap(it -> Stream.concat(it.exercises().stream(), it.also().stream()))
        .filter(it -> it.id().equals(id))
        .map(PlannedExercise::name)
        .findFirst()
        .orElse(id);
  }

  /** The parts of a session, in order, by the names of their words. */
  public List<String> parts() {
    return steps().map(SessionStep::part).distinct().map(End::word).toList();
  }

  /** The steps of a part. */
  public List<SessionStep> steps(String part) {
    return steps().filter(it -> word(it.part()).equals(part)).toList();
  }

  private Stream<SessionStep> steps() {
    return Optional.ofNullable(outcome.plan()).stream()
        .flatMap(it -> it.session().steps().stream());
  }

  private static String word(Part part) {
    return switch (part) {
      case WARM_UP -> "warmUp";
      case MOVES -> "moves";
      case WALK -> "walk";
    };
  }
}
