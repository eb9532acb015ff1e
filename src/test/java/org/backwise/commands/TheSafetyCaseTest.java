package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backwise.commands.GeneratedPart.NoPlace;
import org.backwise.datafile.DataFolder;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Hazard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The document that a clinician signs says what the files say, and names what there is. */
class TheSafetyCaseTest {

  private static final Path DOCUMENT = Path.of("docs/safety-case.md");

  private static final Pattern BETWEEN_BACKTICKS = Pattern.compile("`([^`]+)`");
  private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z]+");

  private static final Edition EDITION = edition();

  private static Edition edition() {
    return Edition.read(DataFolder.read(Path.of("dialogs")), DataFolder.read(Path.of("seeds")));
  }

  private static Dialogs dialogs() {
    return EDITION.dialogs().orElseThrow();
  }

  @Test
  void says_what_the_files_say() throws Exception {
    assertThat(EDITION.violations()).isEmpty();
    String document = Files.readString(DOCUMENT);
    String renewed = document;
    for (GeneratedPart part : new SafetyCase(dialogs(), Report.of(EDITION, 0)).parts()) {
      renewed = part.renewedIn(renewed);
    }
    assertThat(document)
        .as(
            "%s does not say what dialogs/ says; renew it with"
                + " ./backwise safety-case --write %s, and read what has changed",
            DOCUMENT, DOCUMENT)
        .isEqualTo(renewed);
  }

  @Test
  void names_every_rule_and_every_hazard() throws IOException {
    String document = Files.readString(DOCUMENT);
    dialogs().rules().forEach(it -> assertThat(document).contains("`" + it.id() + "`"));
    dialogs().hazards().forEach(it -> assertThat(document).contains("`" + it.id() + "`"));
  }

  @Test
  void every_test_it_names_exists() {
    Set<String> known = filesBelow("src/test/java", "frontend/test");
    Stream<String> named =
        Stream.concat(
            dialogs().rules().stream().flatMap(it -> it.tests().stream()),
            dialogs().hazards().stream().flatMap(it -> it.controls().tests().stream()));
    assertThat(named.distinct())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(known).contains(it.contains(".") ? it : it + ".java"));
  }

  @Test
  void every_class_and_file_of_the_design_exists() {
    Set<String> classes = filesBelow("src/main/java");
    List<String> named =
        dialogs().hazards().stream()
            .flatMap(TheSafetyCaseTest::sentences)
            .flatMap(it -> BETWEEN_BACKTICKS.matcher(it).results())
            .map((MatchResult it) -> it.group(1))
            .distinct()
            .toList();
    assertThat(named.stream().filter(it -> CLASS.matcher(it).matches()))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(classes).contains(it + ".java"));
    assertThat(named.stream().filter(it -> it.contains("/") || it.endsWith(".md")))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(Path.of(it)).exists());
  }

  private static Stream<String> sentences(Hazard hazard) {
    return Stream.of(hazard.controls().design(), hazard.controls().deployer(), hazard.gaps())
        .flatMap(List::stream);
  }

  private static Set<String> filesBelow(String... folders) {
    var names = new TreeSet<String>();
    for (String folder : folders) {
      try (var files = Files.walk(Path.of(folder))) {
        files
            .filter(Files::isRegularFile)
            .map(it -> String.valueOf(it.getFileName()))
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  @Test
  void a_part_takes_the_place_of_what_stood_there_and_of_nothing_else() throws NoPlace {
    var part = new GeneratedPart("rules", List.of("new"));
    assertThat(
            part.renewedIn(
                """
                before
                <!-- generated: rules -->
                old
                <!-- end -->
                between
                <!-- generated: hazards -->
                <!-- end -->
                """))
        .isEqualTo(
            """
            before
            <!-- generated: rules -->

            new

            <!-- end -->
            between
            <!-- generated: hazards -->
            <!-- end -->
            """);
  }

  @Test
  void a_document_without_a_place_is_told_which_line_is_missing() {
    var part = new GeneratedPart("rules", List.of("new"));
    assertThatThrownBy(() -> part.renewedIn("nothing\n"))
        .isInstanceOf(NoPlace.class)
        .hasMessageContaining("'<!-- generated: rules -->'");
    assertThatThrownBy(
            () ->
                part.renewedIn(
                    "<!-- generated: rules -->\n<!-- generated: hazards -->\n<!-- end -->\n"))
        .isInstanceOf(NoPlace.class)
        .hasMessageContaining("'<!-- end -->'");
  }

  @Test
  void the_command_renews_a_document(@TempDir Path folder) throws IOException {
    Path document = folder.resolve("case.md");
    Files.writeString(
        document,
        "# Ours\n<!-- generated: rules -->\n<!-- end -->\n<!-- generated: hazards -->\n<!-- end -->\n");
    assertThat(run(new StringWriter(), "--write", document.toString())).isZero();
    assertThat(document)
        .content()
        .startsWith("# Ours\n<!-- generated: rules -->\n\n| Rule |")
        .contains("Proved for every combination of answers", "`cauda-equina-missed`");
  }

  @Test
  void the_command_says_nothing_of_files_with_a_fault(@TempDir Path folder) throws IOException {
    var files = new HashMap<>(DataFolder.read(Path.of("dialogs")).files());
    files.computeIfPresent(
        "hazards.yaml", (_, text) -> text.replace("[no-programme-is-empty]", "[no-such-rule]"));
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    var told = new StringWriter();
    assertThat(run(told, "--dialogs", folder.toString())).isEqualTo(1);
    assertThat(told.toString())
        .contains("there is no safety rule 'no-such-rule'")
        .contains("no hazard is controlled by the safety rule 'no-programme-is-empty'")
        .doesNotContain("| Rule |");
  }

  private static int run(StringWriter told, String... args) {
    var writer = new PrintWriter(told);
    var folders = new Folders(name -> DataFolder.read(Path.of(name)));
    return new CommandLine(new SafetyCaseCommand(folders))
        .setOut(writer)
        .setErr(writer)
        .execute(args);
  }
}
