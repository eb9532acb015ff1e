package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.junit.jupiter.api.Test;

/** The shipped files, each time with one text that somebody has changed. */
class WordRulesTest {

  private DataFolder dialogs = DataFolder.read(Path.of("dialogs"));
  private DataFolder seeds = DataFolder.read(Path.of("seeds"));

  private static DataFolder edited(DataFolder folder, String file, String text, String by) {
    var files = new TreeMap<>(folder.files());
    String old = folder.text(file).orElseThrow();
    assertThat(old).contains(text);
    files.put(file, old.replaceFirst(Pattern.quote(text), by));
    return new DataFolder(folder.name(), files);
  }

  private List<String> faults() {
    var violations = new Violations();
    Optional<Dialogs> read = Dialogs.read(dialogs, violations);
    Optional<Contents> contents = Contents.read(seeds, violations);
    violations.throwIfAny();
    Dialog dialog = read.orElseThrow().current();
    var rules = new WordRules(violations);
    rules.checkNames(dialogs, seeds, dialog);
    rules.checkSituations(dialog, contents.orElseThrow().faq());
    return violations.list().stream().map(Violation::toString).toList();
  }

  private List<String> faultsOfDialogs(String file, String text, String by) {
    dialogs = edited(DataFolder.read(Path.of("dialogs")), file, text, by);
    return faults();
  }

  private List<String> faultsOfSeeds(String file, String text, String by) {
    seeds = edited(DataFolder.read(Path.of("seeds")), file, text, by);
    return faults();
  }

  @Test
  void the_shipped_files_have_no_fault() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void a_misspelt_name_in_an_alert_is_found_where_it_stands() {
    assertThat(faultsOfDialogs("phrases.yaml", "{emergency-number}", "{emergency-numbr}"))
        .containsExactly(
            "dialogs/phrases.yaml:3 /emergencyText: nothing is known for {emergency-numbr} here;"
                + " use one of crisis-line, doctor, emergency-department, emergency-number,"
                + " physio, sign, urgent-line");
  }

  @Test
  void a_brace_that_is_no_name_is_found() {
    for (String broken :
        List.of("{emergency-number", "emergency-number}", "{Doctor}", "{ doctor }")) {
      assertThat(faultsOfDialogs("triage.yaml", "{emergency-number}", broken))
          .as(broken)
          .singleElement()
          .asString()
          .startsWith("dialogs/triage.yaml:4 /opening: nothing is known for ");
    }
  }

  @Test
  void a_sign_stands_in_alerts_only() {
    assertThat(faultsOfDialogs("outcomes.yaml", "Do not drive.", "{sign}"))
        .singleElement()
        .asString()
        .contains("/outcomes/0/text: nothing is known for {sign} here");
    assertThat(faultsOfDialogs("phrases.yaml", "confirm: One", "confirm: '{sign}' #")).hasSize(1);
  }

  @Test
  void the_end_of_a_wait_stands_in_its_own_outcome_only() {
    assertThat(faultsOfDialogs("outcomes.yaml", "Do not drive.", "{until}"))
        .singleElement()
        .asString()
        .contains("/outcomes/0/text: nothing is known for {until} here");
    assertThat(faultsOfDialogs("outcomes.yaml", "After 72 hours", "'{until}'")).isEmpty();
  }

  @Test
  void a_label_or_a_phrase_without_a_place_holds_no_name() {
    for (var edit :
        List.of(
            List.of("red-flags.yaml", "summary: Fever", "summary: The {doctor}"),
            List.of("scope.yaml", "label: Yes", "label: \"{doctor}\" # "),
            List.of("phrases.yaml", "tryAgain: ", "tryAgain: '{doctor}' # "))) {
      assertThat(faultsOfDialogs(edit.get(0), edit.get(1), edit.get(2)))
          .as("%s", edit)
          .singleElement()
          .asString()
          .contains("{doctor} here; write it out: this text may hold no name in braces");
    }
  }

  @Test
  void a_question_may_hold_a_name_in_every_text_that_is_filled() {
    assertThat(faultsOfDialogs("red-flags.yaml", "We ask everyone", "Your {doctor} asks"))
        .isEmpty();
    assertThat(faultsOfDialogs("red-flags.yaml", "Do you have", "{doctor}: do you have")).isEmpty();
    assertThat(faultsOfDialogs("red-flags.yaml", "help: ", "help: '{doctor}' # ")).isEmpty();
  }

  @Test
  void an_exercise_holds_no_name() {
    assertThat(faultsOfSeeds("exercises/dead-bug.yaml", "cue: ", "cue: 'Ask your {doctor}.' # "))
        .singleElement()
        .asString()
        .matches("seeds/exercises/dead-bug.yaml:\\d+ /cue: nothing is known for \\{doctor} here.*");
  }

  @Test
  void a_text_of_the_programme_holds_its_own_names_only() {
    assertThat(faultsOfSeeds("tailoring.yaml", "In place of: {name}", "In place of: {names}"))
        .singleElement()
        .asString()
        .contains("/words/inPlaceOf: nothing is known for {names} here; use one of name, weeks");
  }

  @Test
  void an_answer_is_found_by_its_own_file_and_line() {
    assertThat(faultsOfSeeds("faq/self-care.yaml", "Use the one", "Ask a {nurse}. Use the one"))
        .singleElement()
        .asString()
        .matches("seeds/faq/self-care.yaml:\\d+ /entries/0/text: .*\\{nurse} here.*");
  }

  @Test
  void a_situation_that_nobody_knows_is_found_by_its_own_file_and_line() {
    assertThat(faultsOfSeeds("faq/self-care.yaml", "fresh-injury", "monday"))
        .singleElement()
        .asString()
        .matches(
            "seeds/faq/self-care.yaml:\\d+ /entries/\\d+: the situation 'monday' is not known;.*");
  }
}
