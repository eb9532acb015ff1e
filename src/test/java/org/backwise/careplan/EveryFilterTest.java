package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.backwise.content.Equipment;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.content.Offer;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every combination of what people were told, what makes it worse, the toe touch, strong or mild
 * pain and the equipment, for one end of the triage.
 */
class EveryFilterTest {

  @ParameterizedTest
  @EnumSource(names = {"EXERCISE", "EXERCISE_GENTLY"})
  void lets_through_nothing_that_is_forbidden_and_always_the_neutral_exercises(
      Disposition disposition) {
    long people = Crowd.TOLD.parallelStream().mapToLong(it -> checkAll(disposition, it)).sum();
    assertThat(people).isEqualTo(65 * 128 * 3 * 2 * 8);
  }

  private static long checkAll(Disposition disposition, List<String> told) {
    long people = 0;
    for (List<String> worse : Crowd.WORSE_WITH) {
      for (String toeTouch : Crowd.TOE_TOUCH) {
        for (String pain : List.of("2", "7")) {
          for (List<String> equipment : Crowd.NEEDED_EQUIPMENT) {
            Answers answers =
                Someone.withAMildAche()
                    .says("told", told)
                    .says("worse-with", worse)
                    .says("toe-touch", toeTouch)
                    .says("pain-now", pain)
                    .says("equipment", equipment)
                    .answers();
            check(new Person(disposition, answers));
            people++;
          }
        }
      }
    }
    return people;
  }

  private static void check(Person person) {
    var filter = new Filter(TheServedRules.TAILORING, person);
    Set<Movement> forbidden = Forbidden.movements(person.outcome(), person.answers());
    for (Exercise exercise : TheServedRules.CONTENTS.exercises().values()) {
      boolean allowed = filter.allows(exercise);
      boolean neutral = TheServedRules.CONTENTS.neutral().contains(exercise.id());
      boolean mayNot =
          exercise.offer() == Offer.NEVER
              || !Collections.disjoint(exercise.movements(), forbidden)
              || exercise.equipment().stream().anyMatch(it -> !has(person, it));
      if (allowed && mayNot || neutral && !allowed) {
        fail("%s for %s: %s", exercise.id(), person.answers(), filter.reasonAgainst(exercise));
      }
    }
  }

  private static boolean has(Person person, Equipment thing) {
    return person.answers().of("equipment").contains(thing.id());
  }
}
