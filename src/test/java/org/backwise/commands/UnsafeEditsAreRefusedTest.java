package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Edits of the shipped files, each caught by {@code verify} with its rule and a conversation. */
@ExtendWith(OutputCaptureExtension.class)
class UnsafeEditsAreRefusedTest {

  @TempDir Path folder;
  private Copy copy;

  @BeforeEach
  void copyTheShippedFiles() {
    copy = new Copy(folder);
  }

  private static void shows(CapturedOutput output, String... parts) {
    assertThat(output.getOut()).contains(parts).contains("The service does not start");
  }

  @Test
  void the_shipped_files_pass(CapturedOutput output) {
    assertThat(copy.verify()).isZero();
    assertThat(output.getOut())
        .contains("All is well.", "Held against each of 176,362,111,130 combinations of answers")
        .doesNotContain("BROKEN", "undecided");
  }

  @Test
  void not_sure_of_a_warning_sign_led_on_like_no(CapturedOutput output) {
    copy.edit("dialogs/red-flags.yaml", "numbness in (yes, unsure)", "numbness is yes");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "BROKEN     catastrophic  numbness-between-the-legs-goes-to-hospital",
        "'a-warning-sign-never-reaches-exercises' is broken by",
        "Numbness between the legs: I'm not sure (dialogs/red-flags.yaml:45)",
        "=> exercise, 'exercise': A programme for you (dialogs/outcomes.yaml:");
  }

  @Test
  void the_bladder_question_removed(CapturedOutput output) {
    copy.takeOut("dialogs/red-flags.yaml", "bladder-bowel");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "the condition asks about 'bladder-bowel', which no question declares",
        "'exercises-need-every-question-asked' is broken by 176,362,094,592",
        "Numbness between the legs: No (dialogs/red-flags.yaml:45)\n    Both legs painful",
        "=> exercise, 'exercise': A programme for you (dialogs/outcomes.yaml:");
  }

  @Test
  void a_warning_sign_moved_behind_the_programme(CapturedOutput output) {
    String fever = copy.takeOut("dialogs/red-flags.yaml", "fever");
    copy.edit("dialogs/symptoms.yaml", "examples:\n", fever + "examples:\n")
        .edit(
            "dialogs/symptoms.yaml",
            "- otherwise: next\n    sources:\n      - {article: evidence, section: \"1.4 E",
            "- otherwise: exercise\n    sources:\n      - {article: evidence, section: \"1.4 E");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "'fever' is never asked, whatever is answered",
        "'exercises-need-every-question-asked' is broken by",
        "What is part of your life: None of these, or I'm not sure (dialogs/symptoms.yaml:155)\n"
            + "    => exercise, 'exercise'");
  }

  @Test
  void the_route_of_fever_lowered_to_wait(CapturedOutput output) {
    copy.edit("dialogs/red-flags.yaml", "to: same-day-unwell", "to: wait-72-hours");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "BROKEN     major         fever-is-seen-today",
        "Fever, or feeling very unwell: Yes (dialogs/red-flags.yaml:120)\n"
            + "    => wait, 'wait-72-hours': Let it settle first, then come back",
        "the rule asks for: disposition in (emergency, emergency-department, same-day)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "childs-pose",
        "knee-to-chest",
        "seated-hamstring-stretch",
        "standing-forward-bend",
        "full-sit-ups"
      })
  void a_forward_bend_that_no_longer_says_so(String exercise, CapturedOutput output) {
    copy.edit("seeds/exercises/" + exercise + ".yaml", "bend-forward-far, ", "");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "BROKEN     considerable  each-exercise-says-what-is-in-it",
        "Who this is for: Yes, I'm 18 or over. Let's begin (dialogs/scope.yaml:5)",
        "is not looked at for bend-forward-far here: seeds/exercises/" + exercise + ".yaml has no");
  }

  @Test
  void a_forward_bend_that_would_be_given_to_somebody_whom_bending_hurts(CapturedOutput output) {
    copy.edit("seeds/exercises/childs-pose.yaml", "bend-forward-far, ", "");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "'a-back-that-dislikes-bending-is-not-bent' is broken by",
        "What brings the pain on: Bending forward (dialogs/symptoms.yaml:59)",
        "no movement of 'Child's pose' keeps it out of this programme:"
            + " seeds/exercises/childs-pose.yaml has kneeling, hip-stretch");
  }

  @Test
  void the_flexion_rule_taken_out_of_the_tailoring(CapturedOutput output) {
    copy.edit(
        "seeds/tailoring.yaml",
        "when: worse-with includes bending-forward\n    movements: [bend-forward-far, ",
        "when: worse-with includes bending-forward\n    movements: [");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "'a-back-that-dislikes-bending-is-not-bent' is broken by",
        "What brings the pain on: Bending forward (dialogs/symptoms.yaml:59)",
        "no movement of 'Child's pose' keeps it out of this programme");
  }

  @Test
  void a_checklist_item_skipped_for_some_earlier_answer(CapturedOutput output) {
    copy.edit(
        "dialogs/checklist.yaml",
        "- when: leg-pain in (thigh, below-knee, numb, unsure)",
        "- {when: leg-pain is back-only and cleared is yes, to: six-weeks}\n"
            + "      - when: leg-pain in (thigh, below-knee, numb, unsure)");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "'exercises-need-every-question-asked' is broken by",
        "Where the pain goes: No, it stays in my back (dialogs/checklist.yaml:20)\n"
            + "    Six weeks, and minutes a day",
        "'injury' is never asked, whatever is answered");
  }

  @Test
  void a_checklist_item_skipped_when_an_earlier_answer_is_changed(CapturedOutput output) {
    // Once asked, its answer is kept; who goes back and changes an earlier one would pass it by.
    copy.edit(
        "dialogs/checklist.yaml",
        "- when: leg-pain in (thigh, below-knee, numb, unsure)",
        "- when: injury in (today, yesterday) and leg-pain is back-only\n        to: six-weeks\n"
            + "      - when: leg-pain in (thigh, below-knee, numb, unsure)");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "BROKEN     major         a-change-is-as-if-given-first",
        "'leg-pain' decides by 'injury', which is asked after it; decide at 'injury' or later",
        "Exercise is fine, says a clinician: Yes (dialogs/checklist.yaml:5)\n"
            + "    => the question 'leg-pain': Where the pain goes (dialogs/checklist.yaml:20)");
  }

  @Test
  void a_question_made_unreachable(CapturedOutput output) {
    copy.edit(
        "dialogs/symptoms.yaml",
        "to: eases\n      - otherwise: next",
        "to: eases\n      - otherwise: eases");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "'toe-touch' is never asked, whatever is answered",
        "What brings the pain on: Bending forward (dialogs/symptoms.yaml:59)\n"
            + "    => the question 'eases': What eases it (dialogs/symptoms.yaml:");
  }

  @Test
  void a_warning_sign_that_is_no_longer_looked_for_in_words(CapturedOutput output) {
    copy.delete("seeds/warning-signs/saddle-numbness.yaml");
    assertThat(copy.verify()).isEqualTo(1);
    shows(output, "no words are looked for that tell of 'saddle-numbness'");
  }

  @Test
  void a_saying_about_a_sign_that_there_is_not(CapturedOutput output) {
    copy.edit("seeds/sayings/warning-signs/fever.yaml", "says: [fever]", "says: [fevre]");
    assertThat(copy.verify()).isEqualTo(1);
    shows(output, "seeds/sayings/warning-signs/fever.yaml:", "nobody knows 'fevre'");
  }

  @Test
  void a_slip_in_a_rule_that_leaves_it_about_nobody(CapturedOutput output) {
    copy.edit("dialogs/safety-rules.yaml", "when: pain-now >= 9", "when: pain-now >= 99");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output,
        "BROKEN     considerable  very-strong-pain-gets-help-first",
        "nobody, whatever is answered, meets this: pain-now >= 99");
  }

  @Test
  void a_misspelt_exercise_of_a_rule_is_a_fault_and_no_stack_trace(CapturedOutput output) {
    copy.edit("dialogs/safety-rules.yaml", "keeps: [walking,", "keeps: [walkin,");
    assertThat(copy.verify()).isEqualTo(1);
    shows(
        output, "there is no exercise 'walkin'", "undecided  minor         no-programme-is-empty");
  }

  @Test
  void a_choice_that_changes_nothing(CapturedOutput output) {
    copy.edit(
        "dialogs/symptoms.yaml",
        "      - value: warmth\n",
        "      - value: music\n        label: Music\n      - value: warmth\n");
    assertThat(copy.verify()).isEqualTo(1);
    shows(output, "the choice 'music' of 'eases' changes nothing");
  }

  @Test
  void a_rule_about_an_exercise_that_is_not_there(CapturedOutput output) {
    copy.edit("dialogs/safety-rules.yaml", "        - childs-pose\n", "        - child-pose\n");
    assertThat(copy.verify()).isEqualTo(1);
    shows(output, "there is no exercise 'child-pose'");
  }

  @Test
  void the_report_for_machines_has_the_same_conversation(CapturedOutput output) {
    copy.edit("dialogs/red-flags.yaml", "to: same-day-unwell", "to: wait-72-hours");
    assertThat(copy.verify("--format", "json")).isEqualTo(1);
    assertThat(output.getOut())
        .startsWith("{")
        .contains("\"sound\" : false", "\"combinations\" : 176362111130")
        .contains("\"reached\" : \"wait-72-hours\"", "\"state\" : \"broken\"")
        .contains("\"file\" : \"dialogs/red-flags.yaml\"");
  }

  @Test
  void a_folder_that_is_not_there_is_wrong_usage(CapturedOutput output) {
    assertThat(Copy.run("verify", "--dialogs", folder.resolve("nowhere").toString())).isEqualTo(2);
    assertThat(output.getErr()).contains("there is no folder ").doesNotContain("\tat ");
  }
}
