package org.backwise.careplan;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Exploration;

/**
 * One of each group of people who may do the same exercises, found by walking every combination of
 * answers, and a thousand people with any answers; the seed is fixed.
 */
final class Everybody {

  private static final int PEOPLE = 1000;

  private Everybody() {}

  record One(Disposition disposition, Answers answers) {}

  /** Both kinds. */
  static Stream<One> all() {
    return Stream.concat(oneOfEachGroup(), anybody());
  }

  private static Stream<One> oneOfEachGroup() {
    List<Condition> allowing =
        TheServedRules.CONTENTS.exercises().values().stream()
            .flatMap(
                exercise ->
                    TheServedRules.SUITABILITY.values().stream().map(it -> it.allowing(exercise)))
            .distinct()
            .toList();
    return Exploration.of(TheServedRules.DIALOG, allowing, 1).endings().stream()
        .filter(it -> it.outcome().disposition().isExercise())
        .map(it -> new One(it.outcome().disposition(), it.shortest().getFirst()));
  }

  /** People with any answers that the dialog allows. */
  static Stream<One> anybody() {
    var random = new Random(2026);
    return IntStream.range(0, PEOPLE)
        .mapToObj(
            i ->
                new One(
                    i % 3 == 0 ? Disposition.EXERCISE_GENTLY : Disposition.EXERCISE,
                    Crowd.somebody(random).answers()));
  }
}
