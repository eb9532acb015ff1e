package org.backwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.backwise.datafile.InvalidDataFiles;
import org.backwise.datafile.Violation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The real service, started on copies of the shipped files that somebody has broken. */
@ExtendWith(OutputCaptureExtension.class)
class TheServiceRefusesFaultsTest {

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedFiles() throws IOException {
    for (String name : List.of("dialogs", "seeds")) {
      try (var files = Files.walk(Path.of(name))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = folder.resolve(file.toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  private void edit(String file, String text, String replacement) throws IOException {
    Path path = folder.resolve(file);
    String old = Files.readString(path);
    assertThat(old).contains(text);
    Files.writeString(path, old.replaceFirst(Pattern.quote(text), replacement));
  }

  private List<String> faultsAtStart() {
    Throwable failure =
        catchThrowable(
            () ->
                SpringApplication.run(
                        BackwiseApplication.class,
                        "--server.port=0",
                        "--backwise.store.file=" + folder.resolve("test.db"),
                        "--backwise.files.dialogs=" + folder.resolve("dialogs"),
                        "--backwise.files.seeds=" + folder.resolve("seeds"))
                    .close());
    assertThat(failure).as("the service must not start").isNotNull();
    assertThat(failure).rootCause().isInstanceOf(InvalidDataFiles.class);
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return ((InvalidDataFiles) root).violations().stream().map(Violation::toString).toList();
  }

  @Test
  void all_faults_of_all_files_are_in_one_report_with_file_and_line(CapturedOutput output)
      throws IOException {
    edit("dialogs/red-flags.yaml", "to: same-day-unwell", "to: same-day-unwel");
    edit("dialogs/red-flags.yaml", "when: leg-weakness in", "when: leg-weaknes in");
    edit("dialogs/outcomes.yaml", "outcome: under-18", "outcome: clinician-soon");
    edit("dialogs/symptoms.yaml", "max: 10", "max: ten");
    edit("dialogs/checklist.yaml", "section: checklist", "section: [checklist");
    edit("seeds/exercises/dead-bug.yaml", "exercise: heel-tap-dead-bug", "exercise: heel-tap");
    edit("seeds/programme/phases.yaml", "number: 1", "number: one");
    List<String> faults = faultsAtStart();
    assertThat(faults)
        .anyMatch(it -> it.matches("dialogs/red-flags.yaml:\\d+ .*'same-day-unwel'.*"))
        .anyMatch(it -> it.matches("dialogs/red-flags.yaml:\\d+ .*'leg-weaknes', which no.*"))
        .anyMatch(it -> it.matches("dialogs/outcomes.yaml:\\d+ .*'clinician-soon' is already.*"))
        .anyMatch(it -> it.matches("dialogs/symptoms.yaml:\\d+ /steps/0/max: string found.*"))
        .anyMatch(it -> it.matches("dialogs/checklist.yaml:\\d+: this is not readable YAML.*"))
        .anyMatch(it -> it.matches("seeds/exercises/dead-bug.yaml:\\d+ .*'heel-tap'.*"))
        .anyMatch(it -> it.matches("seeds/programme/phases.yaml:\\d+ .*string found.*"))
        .noneMatch(it -> it.contains("'cleared'"))
        .noneMatch(it -> it.contains("'pain-now'"));
    assertThat(output).contains("APPLICATION FAILED TO START", faults.getFirst());
  }

  @Test
  void a_warning_sign_whose_not_sure_goes_on_stops_the_start() throws IOException {
    edit("dialogs/red-flags.yaml", "when: fever in (yes, unsure)", "when: fever is yes");
    assertThat(faultsAtStart())
        .singleElement()
        .asString()
        .contains("the warning sign 'fever' answered [unsure] goes on to 'health'");
  }

  @Test
  void a_tailoring_rule_about_an_unknown_answer_stops_the_start() throws IOException {
    edit("seeds/tailoring.yaml", "when: told is disc", "when: told is disk");
    assertThat(faultsAtStart()).anyMatch(it -> it.contains("'disk' is not an answer to 'told'"));
  }

  @Test
  void a_name_in_braces_that_nothing_fills_stops_the_start() throws IOException {
    edit("dialogs/outcomes.yaml", "Call {emergency-number} now.", "Call {ambulance} now.");
    assertThat(faultsAtStart())
        .singleElement()
        .asString()
        .contains("nothing is known for {ambulance}");
  }
}
