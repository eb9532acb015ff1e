package org.backwise.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DrawCommandTest {

  @TempDir Path folder;

  private final StringWriter printed = new StringWriter();

  private int draw(String... args) {
    return new CommandLine(new DrawCommand(new DialogFolder(Copy.SHIPPED)))
        .setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed))
        .execute(args);
  }

  private Path changedDialogs(String file, String text, String replacement) {
    new Copy(folder).edit("dialogs/" + file, text, replacement);
    return folder.resolve("dialogs");
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
}
