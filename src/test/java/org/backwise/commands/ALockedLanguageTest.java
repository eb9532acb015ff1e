package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.MadeUpLanguage;
import org.junit.jupiter.api.Test;

/** What {@code verify} says of a language of which one text is older than the English. */
class ALockedLanguageTest {

  private static final Edition EDITION =
      Edition.read(MadeUpLanguage.in("dialogs"), older(MadeUpLanguage.in("seeds")));

  private static DataFolder older(DataFolder seeds) {
    Map<String, String> files = new TreeMap<>(seeds.files());
    files.computeIfPresent(
        "exercises/cobra.yaml", (_, text) -> text.replace("name: ", "name: New "));
    return new DataFolder("seeds", files);
  }

  @Test
  void is_shown_with_what_it_lacks_and_is_no_fault() {
    var report = Report.of(EDITION, 0);
    List<String> lines = ReportText.of(report, EDITION.languages(), EDITION.violations());
    assertThat(report.sound()).isTrue();
    assertThat(lines)
        .anyMatch(it -> it.startsWith("notice: seeds/exercises/cobra.yaml:3 /name: "))
        .contains("Esperanto (eo) is locked until these 2 places are mended; this is no fault.");
    assertThat(lines).last().isEqualTo("All is well.");
  }

  @Test
  void is_told_of_examples_that_are_not_heard_as_well() {
    Map<String, String> files = new TreeMap<>(older(MadeUpLanguage.in("seeds")).files());
    files.computeIfPresent(
        "eo/warning-signs/fever.yaml",
        (_, text) -> text.replaceFirst("positive:\n", "positive:\n  - all is well\n"));
    Edition edition = Edition.read(MadeUpLanguage.in("dialogs"), new DataFolder("seeds", files));
    assertThat(edition.violations()).isEmpty();
    assertThat(edition.languages().locked())
        .flatExtracting(it -> it.lacks())
        .anyMatch(it -> it.toString().startsWith("seeds/eo/warning-signs/fever.yaml:"));
  }

  @Test
  void is_in_the_report_for_machines_too() {
    assertThat(Report.of(EDITION, 0).languages())
        .filteredOn(it -> it.tag().equals(MadeUpLanguage.TAG))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.open()).isFalse();
              assertThat(it.notices()).hasSize(2);
            });
  }
}
