package org.backwise.careplan;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.SessionStep;
import org.backwise.content.Contents;

/**
 * Looks at a programme once more before it is given: what a mistake in its making lets through does
 * not reach anybody.
 */
final class ProgrammeCheck {

  private ProgrammeCheck() {}

  /**
   * Makes sure that nothing in it is missing, left out for this person, of a later phase, or named
   * without its card.
   *
   * @throws IllegalStateException if something is
   */
  static void check(CarePlan plan, Contents contents, Filter filter) {
    Stream<SessionStep> steps = plan.session().steps().stream();
    boolean hasMoves = steps.anyMatch(it -> it.part() == CarePlan.Part.MOVES);
    if (plan.exercises().isEmpty() || !hasMoves || plan.walking().isEmpty()) {
      throw new IllegalStateException("the programme is empty");
    }
    plan.named().map(contents::exercise).forEach(filter::mustAllow);
    Set<String> cards =
        Stream.concat(plan.exercises().stream(), plan.also().stream())
            .map(PlannedExercise::id)
            .collect(Collectors.toSet());
    plan.named()
        .filter(it -> !cards.contains(it))
        .findFirst()
        .ifPresent(
            it -> {
              throw new IllegalStateException("the programme names '" + it + "' without its card");
            });
  }
}
