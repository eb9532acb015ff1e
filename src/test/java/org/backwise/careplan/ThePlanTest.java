package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.LeftOut;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.RoutineItem;
import org.backwise.careplan.CarePlan.RoutinePart;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.dialog.Disposition;
import org.junit.jupiter.api.Test;

/** The programmes of people who come often, with the seeds that are served. */
class ThePlanTest {

  private static Map<String, String> leftOut(CarePlan plan) {
    return plan.leftOut().stream().collect(Collectors.toMap(LeftOut::id, LeftOut::because));
  }

  private static List<String> ids(CarePlan plan) {
    return plan.exercises().stream().map(PlannedExercise::id).toList();
  }

  private static PlannedExercise exercise(CarePlan plan, String id) {
    return plan.exercises().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static Stream<Exercise> everywhere(CarePlan plan) {
    Stream<String> routine =
        plan.routine().stream().flatMap(it -> it.items().stream()).map(RoutineItem::id);
    return Stream.concat(ids(plan).stream(), routine).map(TheServedRules.CONTENTS::exercise);
  }

  @Test
  void aching_after_sitting_and_no_bands() {
    CarePlan plan =
        TheServedRules.plan(
            Someone.withAMildAche()
                .says("worse-with", "after-sitting")
                .says("activities", "long-sitting")
                .says("six-weeks", "ten"));

    assertThat(plan.focus()).contains("Opening your hips");
    assertThat(everywhere(plan)).allMatch(it -> it.equipment().isEmpty());
    assertThat(leftOut(plan))
        .containsKeys("band-pull-apart", "banded-glute-bridge", "standing-row", "split-stance-row");
    assertThat(leftOut(plan).get("standing-row")).contains("band");
    assertThat(plan.exercises())
        .anySatisfy(
            it -> assertThat(it.because()).anyMatch(line -> line.contains("after sitting")));
    assertThat(plan.swaps()).singleElement().satisfies(it -> assertThat(it.from()).contains("sit"));
    assertThat(plan.tips()).anyMatch(it -> it.title().contains("25 minutes"));
    assertThat(plan.tips()).anyMatch(it -> it.title().equals("Stretch bands"));
  }

  @Test
  void a_sharp_pain_on_bending_forward() {
    CarePlan plan =
        TheServedRules.plan(
            Someone.withAMildAche().says("worse-with", "bending-forward").doesNotSay("toe-touch"));

    assertThat(everywhere(plan))
        .flatExtracting(Exercise::movements)
        .doesNotContain(
            Movement.BEND_FORWARD_FAR,
            Movement.BEND_FORWARD_LOADED,
            Movement.NERVE_STRETCH,
            Movement.TWIST,
            Movement.TWIST_LOADED);
    for (String id :
        List.of(
            "standing-forward-bend",
            "seated-hamstring-stretch",
            "seated-spinal-twist",
            "seated-spinal-rotation",
            "childs-pose",
            "knee-to-chest")) {
      assertThat(leftOut(plan).get(id)).as(id).startsWith("You said that bending forward");
    }
    assertThat(leftOut(plan)).containsKeys("russian-twist", "full-sit-ups", "heavy-deadlifts");
    assertThat(plan.conflicts()).anyMatch(it -> it.decision().contains("pelvic tilt"));
  }

  @Test
  void child_s_pose_in_the_morning_gives_way_to_the_pelvic_tilt_and_says_so() {
    CarePlan plan = TheServedRules.plan(Someone.withAMildAche().says("toe-touch", "hurts"));
    RoutinePart morning = plan.routine().getFirst();
    assertThat(morning.items().get(1).id()).isEqualTo("pelvic-tilt");
    assertThat(morning.items().get(1).note())
        .isEqualTo(
            "In place of: Child's pose, which is left out for you."
                + " Wait until you have been up for an hour, and keep it small.");
  }

  @Test
  void nobody_has_tried_the_toe_touch_and_bends_wait() {
    CarePlan plan = TheServedRules.plan(Someone.withAMildAche().says("toe-touch", "not-tried"));
    assertThat(leftOut(plan).get("childs-pose")).startsWith("We do not know if reaching");
  }

  @Test
  void what_a_person_was_told_is_the_first_reason() {
    CarePlan plan =
        TheServedRules.gentlePlan(
            Someone.withAMildAche()
                .says("told", "disc")
                .says("worse-with", "bending-forward")
                .says("pain-now", "7"));
    assertThat(leftOut(plan).get("childs-pose")).startsWith("You were told of a disc");
  }

  @Test
  void a_narrow_canal_eased_by_leaning_forward_gets_bends_that_way_and_no_arching() {
    CarePlan plan =
        TheServedRules.gentlePlan(
            Someone.withAMildAche()
                .says("told", "stenosis")
                .says("worse-with", "standing", "walking")
                .says("eases", "leaning-forward")
                .says("equipment", "bike")
                .says("six-weeks", "thirty"));
    assertThat(ids(plan)).contains("knee-to-chest", "cycling", "walking");
    assertThat(exercise(plan, "walking").dose().minutes()).isEqualTo(5);
    assertThat(exercise(plan, "walking").because()).anyMatch(it -> it.contains("short walks"));
    assertThat(leftOut(plan)).containsKeys("cobra", "prone-on-elbows", "superman");
  }

  @Test
  void a_disc_eased_by_leaning_back_begins_lying_on_the_front_and_has_the_cobra_to_come() {
    CarePlan plan =
        TheServedRules.gentlePlan(
            Someone.withAMildAche()
                .says("told", "disc")
                .says("worse-with", "bending-forward", "after-sitting")
                .says("eases", "leaning-back"));
    assertThat(ids(plan)).contains("prone-lying");
    assertThat(leftOut(plan)).doesNotContainKey("cobra");
    assertThat(plan.progression().get(1).text()).contains("Cobra");
  }

  @Test
  void no_cobra_for_somebody_whose_pain_comes_with_leaning_back() {
    CarePlan plan =
        TheServedRules.plan(
            Someone.withAMildAche()
                .says("worse-with", "after-sitting", "leaning-back")
                .says("eases", "leaning-back"));
    assertThat(leftOut(plan).get("cobra")).contains("leaning back brings on your pain");
  }

  @Test
  void pregnant_and_cleared_lies_neither_on_the_back_nor_on_the_front() {
    CarePlan plan =
        TheServedRules.gentlePlan(Someone.withAMildAche().says("told", "pregnant-cleared"));
    assertThat(everywhere(plan))
        .flatExtracting(Exercise::movements)
        .doesNotContain(
            Movement.LYING_ON_BACK,
            Movement.LYING_FACE_DOWN,
            Movement.BALANCE,
            Movement.BREATH_HOLD);
    assertThat(leftOut(plan).get("dead-bug")).contains("pregnant");
  }

  @Test
  void everything_at_once_still_leaves_a_programme() {
    CarePlan plan =
        TheServedRules.gentlePlan(
            Someone.withAMildAche()
                .says("told", "unsure")
                .says("pain-now", "8")
                .says(
                    "worse-with",
                    "morning-stiffness",
                    "standing",
                    "walking",
                    "bending-forward",
                    "after-sitting",
                    "leaning-back",
                    "twisting")
                .doesNotSay("toe-touch"));
    assertThat(ids(plan)).hasSizeGreaterThanOrEqualTo(4).contains("walking");
    assertThat(plan.exercises()).allMatch(it -> it.dose().sets() == 1);
  }

  @Test
  void strong_pain_halves_the_dose_and_says_why() {
    CarePlan plan = TheServedRules.gentlePlan(Someone.withAMildAche().says("pain-now", "7"));
    assertThat(ids(plan)).contains("diaphragmatic-breathing");
    assertThat(plan.exercises())
        .allMatch(it -> it.dose().reps() == null || it.dose().reps() <= 5)
        .anySatisfy(it -> assertThat(it.because()).anyMatch(line -> line.contains("half")));
  }

  @Test
  void deadlifts_sit_ups_and_hamstring_stretches_have_something_better() {
    CarePlan plan =
        TheServedRules.plan(
            Someone.withAMildAche()
                .says("activities", "heavy-deadlifts", "full-sit-ups", "hamstring-stretches"));
    assertThat(plan.swaps())
        .extracting(CarePlan.Swap::from)
        .containsExactly("Heavy deadlifts", "Full sit-ups", "Long hamstring stretches");
    assertThat(plan.swaps().get(1).to())
        .isEqualTo("Planks with good form, in weeks 3-6. Until then: Bird dog");
  }

  @Test
  void a_swap_never_names_what_is_left_out() {
    CarePlan plan =
        TheServedRules.gentlePlan(
            Someone.withAMildAche()
                .says("told", "pregnant-cleared")
                .says("activities", "heavy-deadlifts", "full-sit-ups"));
    assertThat(plan.swaps())
        .extracting(CarePlan.Swap::to)
        .noneMatch(it -> it.contains("Planks") || it.contains("ridges"));
  }

  @Test
  void the_band_of_phase_two_is_named_for_later_by_somebody_who_has_one() {
    CarePlan plan = TheServedRules.plan(Someone.withAMildAche().says("equipment", "band"));
    assertThat(leftOut(plan)).doesNotContainKey("band-pull-apart");
    assertThat(plan.progression()).extracting(CarePlan.Stage::phase).containsExactly(1, 2, 3);
    assertThat(plan.progression().get(1).text())
        .contains("Band pull-apart", "two sessions in a row");
    assertThat(plan.routine().getLast().items().get(1).note())
        .isEqualTo("In place of: Glute bridge with a band, which comes in weeks 3-6.");
  }

  @Test
  void a_mat_is_never_needed_and_its_stand_in_is_named() {
    CarePlan plan = TheServedRules.plan(Someone.withAMildAche());
    assertThat(plan.exercises()).allMatch(it -> !it.equipment().contains("mat"));
    assertThat(plan.tips()).anyMatch(it -> it.text().contains("carpet"));
  }

  @Test
  void more_minutes_give_more_moves() {
    CarePlan ten = TheServedRules.plan(Someone.withAMildAche().says("six-weeks", "ten"));
    CarePlan notYet = TheServedRules.plan(Someone.withAMildAche().says("six-weeks", "not-yet"));
    CarePlan thirty = TheServedRules.plan(Someone.withAMildAche().says("six-weeks", "thirty"));
    assertThat(ten.exercises()).hasSize(4);
    assertThat(notYet.exercises()).isEqualTo(ten.exercises());
    assertThat(notYet.intro()).contains("You need not promise six weeks.");
    assertThat(thirty.exercises()).hasSize(6);
  }

  @Test
  void begins_with_the_first_phase_and_is_looked_at_again_in_two_weeks() {
    CarePlan plan = TheServedRules.plan(Someone.withAMildAche());
    assertThat(plan.phase())
        .isEqualTo(
            new CarePlan.Phase(
                1,
                "Getting started",
                "1-2",
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 12, 4)));
    assertThat(plan.sessionsPerWeek()).isEqualTo(3);
    assertThat(ids(plan)).startsWith("dead-bug");
    assertThat(plan.nextReview().date()).isEqualTo(LocalDate.of(2026, 12, 5));
  }

  @Test
  void names_its_sources_by_title() {
    CarePlan plan = TheServedRules.plan(Someone.withAMildAche());
    assertThat(exercise(plan, "dead-bug").sources())
        .extracting(CarePlan.SourceLine::title)
        .contains("Effective Workouts for Lower Back Pain Relief");
  }

  @Test
  void tells_when_to_stop_and_what_to_do_on_a_bad_day() {
    CarePlan plan = TheServedRules.plan(Someone.withAMildAche());
    assertThat(plan.stopIf()).anyMatch(it -> it.contains("between your legs"));
    assertThat(plan.flareUp()).anyMatch(it -> it.contains("Do half"));
    assertThat(plan.trafficLight())
        .extracting(CarePlan.Light::colour)
        .containsExactly("green", "amber", "red");
    assertThat(plan.expectations()).isNotEmpty();
  }

  @Test
  void a_referral_carries_no_programme() {
    var answers = Someone.withAMildAche().answers();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TheServedRules.plan(Disposition.SEE_CLINICIAN, answers));
  }
}
