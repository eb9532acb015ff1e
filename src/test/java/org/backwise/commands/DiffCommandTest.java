package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The document that a clinician signs. */
@ExtendWith(OutputCaptureExtension.class)
class DiffCommandTest {

  @TempDir Path folder;
  private Copy copy;

  @BeforeEach
  void copyTheShippedFiles() {
    copy = new Copy(folder);
  }

  private int diff(String old, Path now) {
    return Copy.run("diff", old, now.toString());
  }

  @Test
  void nothing_changes_between_a_version_and_itself(CapturedOutput output) {
    assertThat(diff("shipped", folder)).isZero();
    assertThat(output.getOut())
        .contains("it passes every safety rule", "Name, role, date, signature")
        .containsSubsequence("Nothing changes.", "Nothing changes.", "Nothing changes.");
  }

  @Test
  void who_is_sent_on_less_urgently_comes_first_with_a_conversation(CapturedOutput output) {
    copy.edit("dialogs/red-flags.yaml", "to: same-day-unwell", "to: wait-72-hours");
    assertThat(diff("shipped", folder)).isEqualTo(1);
    assertThat(output.getOut())
        .contains(
            "**IT CANNOT BE SERVED",
            "There is nothing to sign",
            "### From `same-day-unwell` (same-day) to `wait-72-hours` (wait)",
            "**LESS URGENT THAN BEFORE.** 2 combinations of answers.",
            "    Fever, or feeling very unwell: Yes (dialogs/red-flags.yaml:",
            "    was: => same-day, 'same-day-unwell'",
            "    is:  => wait, 'wait-72-hours'");
  }

  @Test
  void what_changes_in_programmes_is_told_for_whom(CapturedOutput output) {
    copy.edit("seeds/exercises/childs-pose.yaml", "bend-forward-far, ", "")
        .edit(
            "seeds/tailoring.yaml",
            "when: told is stenosis\n    movements",
            "when: told is disc\n    movements");
    assertThat(diff("shipped", folder)).isEqualTo(1);
    assertThat(output.getOut())
        .contains(
            "### `childs-pose` may now be given",
            "- `movements/bend-forward-far` is gone",
            "### `told-stenosis` of `exclude` no longer holds",
            "What you have been told: A narrow spinal canal (stenosis)");
  }

  @Test
  void other_words_are_told_word_by_word(CapturedOutput output) {
    copy.edit("dialogs/outcomes.yaml", "title: Call an ambulance now", "title: Call for help now")
        .edit("dialogs/symptoms.yaml", "label: Warmth", "label: A warm pack");
    assertThat(diff("shipped", folder)).isZero();
    assertThat(output.getOut())
        .contains(
            "- The question `eases`: `choices/warmth/label` was: Warmth; is: A warm pack",
            "- The end `emergency`: `title` was: Call an ambulance now; is: Call for help now");
  }

  @Test
  void a_loosened_rule_and_files_that_no_answers_show_are_told(CapturedOutput output) {
    copy.edit("dialogs/safety-rules.yaml", "when: pain-now >= 9", "when: pain-now >= 10")
        .edit("dialogs/phrases.yaml", "confirmFirst: Please", "confirmFirst: Do")
        .edit("seeds/faq/self-care.yaml", "Should I use heat or ice?", "Heat or ice?");
    diff("shipped", folder);
    assertThat(output.getOut())
        .contains(
            "**The rules themselves differ. What they no longer ask for is not proved.**",
            "- `rules/very-strong-pain-gets-help-first/when` was: pain-now >= 9; is: pain-now >= 10",
            "- dialogs/phrases.yaml: `confirmFirst` was: Please answer",
            "- seeds/faq/self-care.yaml: `");
  }

  @Test
  void a_choice_taken_away_is_a_group_of_its_own(CapturedOutput output) {
    copy.edit(
            "dialogs/checklist.yaml",
            "      - value: thigh\n        label: Into the buttock or thigh\n",
            "      - value: hip\n        label: Into the hip\n")
        .edit("dialogs/checklist.yaml", "leg-pain in (thigh,", "leg-pain in (hip,")
        .edit("dialogs/triage.yaml", "leg-pain in (thigh,", "leg-pain in (hip,");
    diff("shipped", folder);
    assertThat(output.getOut())
        .contains(
            "### From `leg-pain-first` (see-clinician) to an answer that is not offered",
            "### From an answer that is not offered to ");
  }

  @Test
  void a_folder_of_dialogs_alone_and_a_jar_can_be_compared(CapturedOutput output)
      throws IOException {
    Path jar = folder.resolve("old.jar");
    try (var zip = new ZipOutputStream(Files.newOutputStream(jar));
        var files = Files.walk(folder)) {
      for (Path file : files.filter(it -> it.toString().matches(".*[.](yaml|json)")).toList()) {
        zip.putNextEntry(new ZipEntry("BOOT-INF/classes/" + folder.relativize(file)));
        zip.write(Files.readAllBytes(file));
      }
    }
    copy.edit("dialogs/red-flags.yaml", "to: same-day-unwell", "to: emergency-department");
    diff(jar.toString(), folder.resolve("dialogs"));
    assertThat(output.getOut())
        .contains("### From `same-day-unwell` (same-day) to `emergency-department`")
        .doesNotContain("LESS URGENT");
  }

  @Test
  void what_cannot_be_walked_is_not_compared_and_says_why(CapturedOutput output) {
    copy.edit("dialogs/red-flags.yaml", "to: same-day-unwell", "to: same-day-unwel");
    assertThat(diff("shipped", folder)).isEqualTo(1);
    assertThat(output.getOut())
        .contains("cannot be compared before these faults are mended:", "'same-day-unwel'");
  }

  @Test
  void a_name_of_nothing_is_wrong_usage(CapturedOutput output) {
    assertThat(diff("no-such-version", folder)).isEqualTo(2);
    assertThat(output.getErr())
        .contains("'no-such-version' is no folder, no jar, and no git revision");
  }

  @Test
  void the_catalogue_has_every_end_with_its_shortest_conversations(CapturedOutput output) {
    assertThat(Copy.run("paths")).isZero();
    assertThat(output.getOut())
        .contains(
            "176,362,111,130 combinations of answers",
            "emergency: 2 combinations",
            "Sudden tearing pain, chest pain, faintness or confusion: I'm not sure",
            "  same-day-history: 16,360",
            "=> wait, 'wait-72-hours': Let it settle first, then come back",
            "=> exercise-gently, 'exercise-gently': A gentle programme for you");
  }
}
