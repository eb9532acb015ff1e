package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.content.Contents;
import org.backwise.content.TinySeeds;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Step.Question;
import org.junit.jupiter.api.Test;

/** Every rule of {@code tailoring.yaml}, with one small broken file each. */
class TailoringRulesTest {

  private static final String GOOD =
      """
      intro:
        - {outcome: exercise, text: Go.}
        - {outcome: exercise-gently, text: Go gently.}
      minutes:
        - {id: all, day: 10, session: 10, walk: 10, walkDays: 4, warmUp: 1, exercises: 3, text: Ten.}
      daily:
        - {exercise: walking, because: It suits.}
      exclude:
        - {id: a, when: worse-with is twisting, movements: [twist], because: b, source: {article: evidence, section: s}}
      onlyIf:
        - {exercise: cobra, when: worse-with is nothing, because: b, otherwise: o, source: {article: evidence, section: s}}
      focus:
        - {id: a, focus: relaxing, because: b, words: w, source: {article: evidence, section: s}}
      prefer:
        - {id: a, exercises: [bridge], weight: 1, source: {article: evidence, section: s}}
      ease:
        - {id: a, exercises: [bridge], maxSets: 1, because: b, source: {article: evidence, section: s}}
      missing: []
      tips: []
      habits: []
      advice: []
      words: {suits: s, inPlaceOf: i, inPlaceOfLater: i, swapLater: s, swapOther: s, alsoNow: a, then: t, session: s, sessionWithWalk: s}
      review: {days: 14, text: Come back.}
      warmUp:
        - {exercise: walking, dose: {sets: 1, minutes: 1}}
      walking: {exercise: walking, goalMinutes: 30, goalDays: 5, growPercent: 20, flareUpMinutes: 5, intervals: {when: worse-with includes twisting, minutes: 5}, texts: {first: f, grow: g, day: d, goal: g, intervals: i, tooLong: t, flareUp: f, easier: e}, source: {article: evidence, section: s}}
      mornings: {when: worse-with includes twisting, movements: [twist], note: n, source: {article: evidence, section: s}}
      paces:
        - {pace: flare-up, percent: 50, lastPhase: 1, text: t, source: {article: evidence, section: s}}
      grow:
        - {id: a, phases: [2], exercises: [bridge], addReps: 2, because: b, source: {article: evidence, section: s}}
      """;

  private final TinySeeds seeds =
      new TinySeeds().exercise("cobra", "offer: optional\ninstead: walking\n");

  private static Dialogs dialogs() {
    var nothing = new Choice("nothing", "Nothing", null, true, true, null, List.of());
    var twisting = new Choice("twisting", "Twisting", null, false, true, null, List.of());
    var question =
        new Question(
            "worse-with",
            "symptoms",
            "s",
            "t",
            "b",
            "w",
            null,
            AnswerKind.MANY,
            false,
            List.of(twisting, nothing),
            0,
            0,
            List.of(),
            List.of(),
            new Location("dialogs/x.yaml", 1, ""));
    return new Dialogs(
        new Dialog(
            "triage",
            "1",
            "t",
            "o",
            20,
            "none",
            Map.of("worse-with", question),
            Map.of(),
            List.of(),
            List.of()),
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        List.of(),
        List.of());
  }

  private List<String> faultsWith(String good, String bad) {
    assertThat(GOOD).contains(good);
    return faultsOf(GOOD.replace(good, bad));
  }

  private List<String> faultsOf(String yaml) {
    var violations = new Violations();
    Contents contents = Contents.read(seeds.folder(), violations).orElseThrow();
    CarePlanner.read(contents, dialogs(), tailoringFolder(yaml), violations);
    return violations.list().stream().map(Violation::toString).toList();
  }

  private static DataFolder tailoringFolder(String yaml) {
    return new DataFolder(
        "seeds",
        Map.of("tailoring.yaml", "$schema: any.schema.json\n" + yaml, "any.schema.json", "{}"));
  }

  @Test
  void the_tiny_rules_have_no_fault() {
    assertThat(faultsOf(GOOD)).isEmpty();
  }

  @Test
  void a_condition_can_be_read() {
    assertThat(faultsWith("when: worse-with is twisting", "when: worse-with twisting"))
        .containsExactly(
            "seeds/tailoring.yaml:10 /exclude/0/when: the condition cannot be read: 'twisting' is "
                + "not one of is, in, includes, <, <=, >, >=; see dialogs/README.md");
  }

  @Test
  void a_condition_asks_about_a_question_of_the_dialogs() {
    assertThat(faultsWith("when: worse-with is nothing", "when: worse is nothing"))
        .containsExactly(
            "seeds/tailoring.yaml:12 /onlyIf/0/when: the condition asks about 'worse', which no "
                + "question declares; correct the id, or add the question");
  }

  @Test
  void a_condition_asks_for_an_answer_that_can_be_given() {
    assertThat(faultsWith("when: worse-with is twisting", "when: worse-with is turning"))
        .singleElement()
        .asString()
        .contains("tailoring.yaml:10 /exclude/0/when", "'turning' is not an answer");
  }

  @Test
  void a_rule_has_a_name_of_its_own() {
    String rule = "  - {id: a, exercises: [bridge], weight: 1, ";
    assertThat(
            faultsWith(
                "prefer:\n", "prefer:\n" + rule + "source: {article: evidence, section: s}}\n"))
        .containsExactly(
            "seeds/tailoring.yaml:17 /prefer/1/id: there are two rules 'a' in this list; "
                + "give one of the two another name, or remove it");
  }

  @Test
  void an_exercise_that_is_preferred_exists() {
    assertThat(faultsWith("exercises: [bridge], weight", "exercises: [brigde], weight"))
        .containsExactly(
            "seeds/tailoring.yaml:16 /prefer/0/exercises/0: there is no 'brigde'; "
                + "correct the spelling, or add it");
  }

  @Test
  void an_exercise_that_is_eased_exists() {
    assertThat(faultsWith("exercises: [bridge], maxSets", "exercises: [brigde], maxSets"))
        .singleElement()
        .asString()
        .contains("tailoring.yaml:18 /ease/0/exercises/0");
  }

  @Test
  void a_source_is_listed() {
    assertThat(
            faultsWith(
                "words: w, source: {article: evidence", "words: w, source: {article: hearsay"))
        .containsExactly(
            "seeds/tailoring.yaml:14 /focus/0/source/article: there is no 'hearsay'; "
                + "correct the spelling, or add it");
  }

  @Test
  void a_tip_that_is_ruled_exists() {
    assertThat(faultsWith("tips: []", "tips: [{tip: rainy-days}]"))
        .containsExactly(
            "seeds/tailoring.yaml:20 /tips/0/tip: there is no 'rainy-days'; "
                + "correct the spelling, or add it");
  }

  @Test
  void every_tip_has_a_rule() {
    seeds.put(
        "programme/tips.yaml",
        "tips:\n  - {id: a, when: rainy-days, title: t, text: t, why: w,"
            + " source: {article: evidence, section: s}}\n");
    assertThat(faultsOf(GOOD))
        .containsExactly(
            "seeds/tailoring.yaml:20 /tips: no rule says when 'rainy-days' counts; "
                + "add one with 'tip: rainy-days'");
  }

  @Test
  void every_needed_thing_has_a_reason_for_those_without_it() {
    seeds.exercise("bridge", "instead: walking\nequipment: [band]\n");
    assertThat(faultsOf(GOOD))
        .containsExactly(
            "seeds/tailoring.yaml:19 /missing: no rule says when 'band' counts; "
                + "add one with 'equipment: band'");
  }

  @Test
  void no_rule_reaches_the_neutral_exercises() {
    assertThat(faultsWith("movements: [twist]", "movements: [twist, standing]"))
        .containsExactly(
            "seeds/tailoring.yaml:10 /exclude/0/movements/1: the rule leaves out the neutral "
                + "exercise 'walking'; "
                + "take the movement out, or the exercise out of programme/neutral.yaml");
  }

  @Test
  void every_optional_exercise_has_a_rule() {
    seeds.exercise("swimming", "offer: optional\ninstead: walking\n");
    assertThat(faultsOf(GOOD))
        .containsExactly(
            "seeds/tailoring.yaml:11 /onlyIf: no rule says when the optional exercise 'swimming' "
                + "is given; add one");
  }

  @Test
  void only_an_optional_exercise_waits_for_a_rule() {
    seeds.exercise("cobra", "instead: walking\n");
    assertThat(faultsOf(GOOD))
        .containsExactly(
            "seeds/tailoring.yaml:12 /onlyIf/0/exercise: 'cobra' is not offered as optional; "
                + "remove the rule, or write 'offer: optional' in the exercise");
  }

  @Test
  void both_outcomes_have_an_introduction() {
    assertThat(faultsWith("  - {outcome: exercise-gently, text: Go gently.}\n", ""))
        .containsExactly(
            "seeds/tailoring.yaml:2 /intro: the outcome EXERCISE_GENTLY has no introduction; "
                + "add one");
  }

  @Test
  void somebody_with_no_special_answer_has_minutes_too() {
    assertThat(faultsWith("{id: all, day", "{id: all, when: worse-with is nothing, day"))
        .containsExactly(
            "seeds/tailoring.yaml:6 /minutes/0/when: somebody for whom no condition holds has no "
                + "minutes; let the last of the list have no condition");
  }

  @Test
  void everybody_has_a_daily_exercise() {
    assertThat(faultsWith("{exercise: walking, because", "{exercise: bridge, because"))
        .contains(
            "seeds/tailoring.yaml:8 /daily/0: the first daily exercise is not for everybody; "
                + "begin with a neutral exercise without a condition");
  }

  @Test
  void all_faults_are_in_one_report() {
    String twoFaults =
        GOOD.replace("movements: [twist]", "movements: [standing]")
            .replace("exercises: [bridge], weight", "exercises: [brigde], weight");
    assertThat(faultsOf(twoFaults)).hasSize(2);
  }

  @Test
  void a_fault_is_reported_and_does_not_end_the_reading() {
    var violations = new Violations();
    Contents contents = Contents.read(seeds.folder(), violations).orElseThrow();
    CarePlanner planner =
        new CarePlanConfiguration().carePlanner(contents, dialogs(), seeds.folder(), violations);
    assertThat(violations.list())
        .singleElement()
        .hasToString("seeds/tailoring.yaml:1: the file is missing; add it");
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                planner.plan(
                    Disposition.EXERCISE,
                    Answers.NONE,
                    Course.begin(LocalDate.EPOCH),
                    LocalDate.EPOCH));
  }
}
