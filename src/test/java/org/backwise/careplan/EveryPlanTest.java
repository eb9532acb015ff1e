package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.LeftOut;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.RoutineItem;
import org.backwise.careplan.CarePlan.RoutinePart;
import org.backwise.careplan.Tailoring.Aim;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.content.Offer;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;
import org.junit.jupiter.api.Test;

/** The programmes with which people begin, for {@link Everybody}. */
class EveryPlanTest {

  private static final Contents CONTENTS = TheServedRules.CONTENTS;
  private static final List<Planned> PLANS = Everybody.all().map(EveryPlanTest::planned).toList();

  private record Planned(Disposition disposition, Answers answers, CarePlan plan) {}

  private static Planned planned(Everybody.One one) {
    CarePlan plan = TheServedRules.plan(one.disposition(), one.answers());
    return new Planned(one.disposition(), one.answers(), plan);
  }

  private interface Check {
    void accept(Disposition disposition, Answers answers, CarePlan plan);
  }

  private static void everybody(Check check) {
    PLANS.forEach(it -> check.accept(it.disposition(), it.answers(), it.plan()));
  }

  @Test
  void has_no_excluded_movement_in_any_place() {
    everybody(
        (disposition, answers, plan) -> {
          Set<Movement> forbidden = Forbidden.movements(disposition, answers);
          Stream.concat(plan.named(), Named.inWords(plan))
              .forEach(id -> isFree(CONTENTS.exercise(id), forbidden, answers));
        });
  }

  private static void isFree(Exercise exercise, Set<Movement> forbidden, Answers answers) {
    assertThat(Collections.disjoint(exercise.movements(), forbidden))
        .as("%s for %s", exercise.id(), answers)
        .isTrue();
    assertThat(exercise.offer()).as(exercise.id()).isNotEqualTo(Offer.NEVER);
  }

  @Test
  void is_looked_at_in_its_words_as_well() {
    assertThat(PLANS.stream().flatMap(it -> Named.inSwaps(it.plan())).distinct())
        .contains("hip-hinge");
    assertThat(PLANS.stream().flatMap(it -> Named.inProgression(it.plan())).distinct())
        .contains("plank", "knee-plank");
    assertThat(PLANS.stream().flatMap(it -> Named.inTips(it.plan())).distinct())
        .contains("walking");
  }

  @Test
  void needs_nothing_that_the_person_does_not_have() {
    everybody(
        (_, answers, plan) ->
            plan.named()
                .flatMap(it -> CONTENTS.exercise(it).equipment().stream())
                .forEach(it -> assertThat(answers.of("equipment")).contains(it.id())));
  }

  @Test
  void has_three_to_five_moves_and_a_walk_each_once_and_each_with_its_reason() {
    everybody(
        (_, answers, plan) -> {
          assertThat(moves(plan)).as("%s", answers).hasSizeBetween(3, 5);
          assertThat(plan.exercises()).extracting(PlannedExercise::id).contains("walking");
          assertThat(plan.exercises()).extracting(PlannedExercise::id).doesNotHaveDuplicates();
          assertThat(plan.exercises()).allSatisfy(it -> assertThat(it.because()).isNotEmpty());
          assertThat(plan.exercises())
              .extracting(it -> CONTENTS.exercise(it.id()).phase())
              .containsOnly(1);
        });
  }

  private static List<PlannedExercise> moves(CarePlan plan) {
    Set<String> daily = Set.of("walking", "cycling", "swimming");
    return plan.exercises().stream().filter(it -> !daily.contains(it.id())).toList();
  }

  @Test
  void fits_the_minutes_of_the_day() {
    everybody(
        (_, answers, plan) -> {
          int day =
              switch (answers.of("six-weeks").getFirst()) {
                case "thirty" -> 30;
                case "twenty" -> 20;
                default -> 10;
              };
          assertThat(plan.session().minutes()).as("%s", answers).isLessThanOrEqualTo(day);
        });
  }

  @Test
  void works_on_everything_that_the_filters_leave_an_exercise_for() {
    everybody(
        (disposition, answers, plan) -> {
          var person = Person.of(disposition, answers, Course.begin(TheServedRules.TODAY));
          var filter = TheServedRules.filter(disposition, answers);
          Tailoring.holding(TheServedRules.TAILORING.focus(), person)
              .filter(
                  aim ->
                      CONTENTS.exercises().values().stream().anyMatch(it -> may(it, aim, filter)))
              .forEach(aim -> assertThat(plan.focus()).as("%s", answers).contains(aim.words()));
        });
  }

  private static boolean may(Exercise exercise, Aim aim, Filter filter) {
    return exercise.phase() == 1
        && exercise.focus().contains(aim.focus())
        && filter.allows(exercise);
  }

  @Test
  void gives_leaves_out_or_names_for_later_every_exercise_of_the_library() {
    everybody(
        (_, answers, plan) -> {
          Set<String> given =
              plan.exercises().stream().map(PlannedExercise::id).collect(Collectors.toSet());
          Set<String> leftOut =
              plan.leftOut().stream().map(LeftOut::id).collect(Collectors.toSet());
          assertThat(given).as("%s", answers).doesNotContainAnyElementsOf(leftOut);
          for (Exercise exercise : CONTENTS.exercises().values()) {
            boolean later =
                plan.progression().stream().anyMatch(it -> it.text().contains(exercise.name()));
            assertThat(given.contains(exercise.id()) || leftOut.contains(exercise.id()) || later)
                .as("%s for %s", exercise.id(), answers)
                .isTrue();
          }
        });
  }

  @Test
  void has_a_routine_of_three_parts_without_an_exercise_twice_in_one() {
    everybody(
        (_, answers, plan) -> {
          assertThat(plan.routine())
              .extracting(RoutinePart::when)
              .containsExactly("morning", "midday", "evening");
          for (int i = 0; i < plan.routine().size(); i++) {
            RoutinePart part = plan.routine().get(i);
            assertThat(part.items()).hasSameSizeAs(CONTENTS.routine().get(i).items());
            assertThat(part.items())
                .as("%s", answers)
                .extracting(RoutineItem::id)
                .doesNotHaveDuplicates();
          }
        });
  }

  @Test
  void is_the_same_for_the_same_answers() {
    everybody(
        (disposition, answers, plan) ->
            assertThat(TheServedRules.plan(disposition, answers)).isEqualTo(plan));
  }
}
