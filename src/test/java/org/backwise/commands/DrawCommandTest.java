package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.datafile.DataFolder;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Disposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DrawCommandTest {

  @TempDir Path folder;

  private final StringWriter printed = new StringWriter();

  private int draw(String... args) {
    Shipped shipped = name -> DataFolder.read(Path.of(name));
    return new CommandLine(new DrawCommand(new DialogFolder(shipped)))
        .setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed))
        .execute(args);
  }

  private Path changedDialogs(String file, String text, String replacement) throws IOException {
    Path copy = folder.resolve("dialogs");
    try (Stream<Path> files = Files.walk(Path.of("dialogs"))) {
      for (Path it : files.filter(Files::isRegularFile).toList()) {
        Path to = copy.resolve(Path.of("dialogs").relativize(it));
        Files.createDirectories(to.getParent());
        Files.copy(it, to);
      }
    }
    String old = Files.readString(copy.resolve(file));
    assertThat(old).contains(text);
    Files.writeString(copy.resolve(file), old.replace(text, replacement));
    return copy;
  }

  @Test
  void the_whole_and_each_section_are_written_to_a_folder_that_is_made() {
    Path out = folder.resolve("not/yet");
    assertThat(draw("--out", out.toString())).isZero();
    for (String name : List.of("triage", "scope", "red-flags", "checklist", "symptoms")) {
      assertThat(out.resolve(name + ".svg")).content().contains("<svg").contains("</svg>");
      assertThat(out.resolve(name + ".mmd")).content().startsWith("flowchart TD");
      assertThat(printed.toString()).contains(out.resolve(name + ".svg").toString());
    }
  }

  @Test
  void a_route_to_nowhere_is_drawn_as_a_fault_and_told() throws IOException {
    Path dialogs = changedDialogs("checklist.yaml", "to: leg-pain-first", "to: leg-pain-frist");
    Path out = folder.resolve("out");
    assertThat(draw("--dialogs", dialogs.toString(), "--out", out.toString())).isEqualTo(1);
    assertThat(printed.toString()).contains("there is no question or outcome 'leg-pain-frist'");
    assertThat(out.resolve("checklist.svg"))
        .content()
        .contains("There is no step")
        .contains("leg-pain-frist");
    assertThat(out.resolve("checklist.mmd")).content().contains("n_leg_pain_frist");
  }

  @Test
  void what_cannot_be_read_is_not_drawn_and_the_fault_is_told() throws IOException {
    Path dialogs = changedDialogs("scope.yaml", "answer: one", "answer: perhaps");
    Path out = folder.resolve("out");
    assertThat(draw("--dialogs", dialogs.toString(), "--out", out.toString())).isEqualTo(1);
    assertThat(printed.toString()).contains("dialogs/scope.yaml:");
    assertThat(out).doesNotExist();
  }

  @Test
  void a_folder_that_cannot_be_used_is_wrong_usage() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(draw("--out", file.toString())).isEqualTo(2);
    assertThat(printed.toString()).contains("cannot write to the folder " + file);
    assertThat(draw("--dialogs", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(printed.toString()).contains("there is no folder");
  }

  @Test
  void signs_of_markup_in_authored_words_stay_words() {
    String nasty = "Is <b>5 & \"6\"</b> `so` #1; {doctor}?";
    Dialog dialog =
        Drawn.dialog(
            nasty,
            List.of(Drawn.question("x", "one", nasty, "one is a -> end", "-> end")),
            Drawn.outcome("end", Disposition.EMERGENCY, nasty));
    String shown = "Is <b>5 & \"6\"</b> `so` #1; [doctor]?";
    assertThat(
            Drawn.svg(Drawn.whole(dialog))
                .getDocumentElement()
                .getTextContent()
                .replaceAll("\\s", ""))
        .contains(shown.replaceAll("\\s", ""));
    assertThat(MermaidWriter.write(Drawn.whole(dialog)))
        .contains("Is #60;b#62;5 #38; #34;6#34;#60;/b#62; #96;so#96; #35;1#59; [doctor]?")
        .doesNotContain("<b>");
  }

  @Test
  void conditions_are_said_in_the_words_of_the_answers() {
    Dialog dialog =
        Drawn.dialog(
            "T",
            List.of(
                Drawn.question("x", "one", "One?", "one in (a, b) -> end", "-> two"),
                Drawn.question(
                    "x",
                    "two",
                    "Two?",
                    "two is a and not one is c -> end",
                    "two > 5 -> end",
                    "-> end"),
                Drawn.question("x", "three", "Three?", "-> end")),
            Drawn.outcome("end", Disposition.EMERGENCY, "E"));
    assertThat(Drawn.whole(dialog).rows().flatMap(it -> it.ways().stream()).map(Drawing.Way::when))
        .containsExactly(
            "Answer a / Answer b",
            "Answer c",
            "Answer a\nand not (About one (1): Answer c)",
            "more than 5",
            "otherwise",
            "any answer");
  }
}
