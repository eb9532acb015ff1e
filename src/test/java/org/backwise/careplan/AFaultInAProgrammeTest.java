package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A mistake in the making of programmes, put in on purpose, is found wherever it is: by the look at
 * each programme before it is given, and by the proof before the service starts.
 */
class AFaultInAProgrammeTest {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Answers PREGNANT =
      Someone.withAMildAche()
          .says("told", "pregnant-cleared")
          .says("activities", "full-sit-ups", "long-sitting")
          .doesNotSay("toe-touch")
          .answers();

  private static CarePlan plan(Course course) {
    return TheServedRules.plan(Disposition.EXERCISE_GENTLY, PREGNANT, course);
  }

  /** The programme with another text in one place. */
  private static CarePlan with(CarePlan plan, String place, String text) {
    ObjectNode tree = JSON.valueToTree(plan);
    int last = place.lastIndexOf('/');
    JsonNode parent = tree.at(place.substring(0, last));
    assertThat(parent.isObject()).as(place).isTrue();
    ((ObjectNode) parent).put(place.substring(last + 1), text);
    return JSON.treeToValue(tree, CarePlan.class);
  }

  private static void look(CarePlan plan, Course course) {
    ProgrammeCheck.check(
        plan,
        TheServedRules.CONTENTS,
        TheServedRules.filter(Disposition.EXERCISE_GENTLY, PREGNANT, course));
  }

  @ParameterizedTest
  @CsvSource({
    "/session/steps/0/exercise, pelvic-tilt",
    "/session/steps/2/exercise, dead-bug",
    "/exercises/0/id, cobra",
    "/exercises/0/swap, prone-lying",
    "/also/0/id, plank",
    "/routine/0/items/0/id, knee-to-chest",
    "/swaps/0/exercise, glute-bridge",
  })
  void is_found_in_every_place(String place, String left) {
    Course course = Course.begin(TheServedRules.TODAY);
    CarePlan plan = plan(course);
    look(plan, course);

    assertThatIllegalStateException()
        .isThrownBy(() -> look(with(plan, place, left), course))
        .withMessageContaining("'" + left + "', but: You are pregnant");
  }

  @Test
  void is_found_in_a_variant() {
    Course course = Course.begin(TheServedRules.TODAY);
    CarePlan plan = with(plan(course), "/exercises/0/easier/exercise", "glute-bridge");
    assertThatIllegalStateException()
        .isThrownBy(() -> look(plan, course))
        .withMessageContaining("glute-bridge");
  }

  @Test
  void is_found_if_it_is_an_exercise_of_a_later_phase() {
    Course course = Course.begin(TheServedRules.TODAY);
    CarePlan plan = with(plan(course), "/session/steps/1/exercise", "knee-plank");
    assertThatIllegalStateException()
        .isThrownBy(() -> look(plan, course))
        .withMessageContaining("'knee-plank', which belongs to phase 2");
    look(
        plan(new Course(TheServedRules.TODAY, 2, Pace.USUAL)),
        new Course(TheServedRules.TODAY, 2, Pace.USUAL));
  }

  @Test
  void is_found_if_a_bad_spell_gets_the_usual_programme() {
    var calm = new Course(TheServedRules.TODAY, 1, Pace.FLARE_UP);
    CarePlan plan = with(plan(calm), "/session/steps/1/exercise", "wall-sit");
    assertThatIllegalStateException().isThrownBy(() -> look(plan, calm));
    CarePlan later = plan(new Course(TheServedRules.TODAY, 2, Pace.USUAL));
    assertThatIllegalStateException().isThrownBy(() -> look(later, calm));
  }

  @Test
  void is_found_if_an_exercise_has_no_card_or_nothing_is_left() {
    Course course = Course.begin(TheServedRules.TODAY);
    CarePlan plan = plan(course);
    ObjectNode bare = JSON.valueToTree(plan);
    bare.putArray("also");
    assertThatIllegalStateException()
        .isThrownBy(() -> look(JSON.treeToValue(bare, CarePlan.class), course))
        .withMessageEndingWith("without its card");
    ObjectNode tree = JSON.valueToTree(plan);
    tree.putArray("walking");
    assertThatIllegalStateException()
        .isThrownBy(() -> look(JSON.treeToValue(tree, CarePlan.class), course))
        .withMessage("the programme is empty");
  }

  /** The verdicts of the proof on a planner with a fault. */
  private static List<Verdict> proved(BiFunction<CarePlan, Course, CarePlan> fault) {
    Dialogs dialogs =
        Dialogs.read(DataFolder.read(Path.of("dialogs")), new Violations()).orElseThrow();
    CarePlanner faulty =
        (disposition, answers, course, today) ->
            fault.apply(TheServedRules.PLANNER.plan(disposition, answers, course, today), course);
    var proof =
        new ProgrammeProof(
            TheServedRules.CONTENTS, TheServedRules.TAILORING, faulty, dialogs.current());
    var empty =
        dialogs.rules().stream().filter(it -> it.id().equals("no-programme-is-empty")).toList();
    return proof.verdicts(empty);
  }

  @Test
  void is_found_by_the_proof_even_if_it_is_in_one_phase_at_one_pace_only() {
    assertThat(proved((plan, _) -> plan)).allMatch(Verdict::holds);
    assertThat(
            proved(
                (plan, course) ->
                    course.phase() == 3 && course.pace() == Pace.EASIER
                        ? with(plan, "/session/steps/0/exercise", "knee-to-chest")
                        : plan))
        .noneMatch(Verdict::holds);
  }
}
