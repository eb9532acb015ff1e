package org.backwise;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    Throwable root = refusal("--backwise.files.dialogs=" + folder.resolve("dialogs"));
    assertThat(root).isInstanceOf(InvalidDataFiles.class);
    return ((InvalidDataFiles) root).violations().stream().map(Violation::toString).toList();
  }

  /** What the service ends with; a later option takes the place of an earlier one. */
  private Throwable refusal(String... options) {
    var all =
        Stream.concat(
            Stream.of(
                "--server.port=0",
                "--backwise.store.file=" + folder.resolve("test.db"),
                "--backwise.files.seeds=" + folder.resolve("seeds")),
            Stream.of(options));
    Throwable failure =
        catchThrowable(
            () ->
                SpringApplication.run(BackwiseApplication.class, all.toArray(String[]::new))
                    .close());
    assertThat(failure).as("the service must not start").isNotNull();
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
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
    assertThat(output)
        .contains("APPLICATION FAILED TO START", faults.getFirst(), "so more may follow");
  }

  @Test
  void a_warning_sign_whose_not_sure_goes_on_stops_the_start() throws IOException {
    edit("dialogs/red-flags.yaml", "when: fever in (yes, unsure)", "when: fever is yes");
    assertThat(faultsAtStart())
        .anyMatch(it -> it.contains("'fever' answered [unsure] goes on to 'health'"))
        .anyMatch(
            it ->
                it.contains("'a-warning-sign-never-reaches-exercises' is broken by 176,362,094,592")
                    && it.contains("Fever, or feeling very unwell: I'm not sure (dialogs/red-fla")
                    && it.contains("=> exercise, 'exercise': A programme for you (dialogs/outcom"));
  }

  @Test
  void a_tailoring_rule_about_an_unknown_answer_stops_the_start() throws IOException {
    edit("seeds/tailoring.yaml", "when: told is disc", "when: told is disk");
    assertThat(faultsAtStart()).anyMatch(it -> it.contains("'disk' is not an answer to 'told'"));
  }

  @Test
  void a_saying_about_a_sign_that_there_is_not_stops_the_start() throws IOException {
    edit("seeds/sayings/warning-signs/fever.yaml", "says: [fever]", "says: [fevre]");
    assertThat(faultsAtStart())
        .singleElement()
        .asString()
        .contains("sayings/warning-signs/fever.yaml", "nobody knows 'fevre'");
  }

  @Test
  void a_name_in_braces_that_nothing_fills_stops_the_start() throws IOException {
    edit("dialogs/outcomes.yaml", "Call {emergency-number} now.", "Call {ambulance} now.");
    assertThat(faultsAtStart())
        .singleElement()
        .asString()
        .contains("nothing is known for {ambulance}");
  }

  @Test
  void a_file_that_is_not_utf_8_stops_the_start_with_its_name() throws IOException {
    Path file = folder.resolve("seeds/exercises/dead-bug.yaml");
    byte[] latin = Files.readString(file).replace("Dead", "D\u00e9ad").getBytes(ISO_8859_1);
    Files.write(file, latin);
    assertThat(faultsAtStart())
        .anyMatch(it -> it.matches("seeds/exercises/dead-bug.yaml:\\d+: a letter .* UTF-8; .*"));
  }

  @Test
  void a_folder_that_is_not_there_stops_the_start_with_one_sentence(CapturedOutput output) {
    Path nowhere = folder.resolve("nowhere");
    assertThat(refusal("--backwise.files.dialogs=" + nowhere))
        .hasMessage(
            "backwise.files.dialogs is set to " + nowhere + ", but there is no such folder");
    assertThat(output)
        .contains(
            "APPLICATION FAILED TO START",
            "Set backwise.files.dialogs to a folder that this user may read")
        .doesNotContain("\tat ");
  }

  @Test
  void a_country_without_numbers_stops_the_start_and_says_which_are_known(CapturedOutput output) {
    assertThat(refusal("--backwise.place.country=UK"))
        .hasMessage("backwise.place.country is 'UK', and no numbers are known for it");
    assertThat(output)
        .contains("APPLICATION FAILED TO START", " GB, ", "seeds/emergency-numbers.yaml")
        .doesNotContain("\tat ");
  }
}
