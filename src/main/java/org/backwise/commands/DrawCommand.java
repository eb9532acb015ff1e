package org.backwise.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.drawing.DialogDrawings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Draws what the files say. Faults of the dialog do not keep it from being drawn, since a picture
 * may be what shows them.
 */
@Command(
    name = "draw",
    mixinStandardHelpOptions = true,
    description = "Draw the triage and each of its sections, as SVG and as Mermaid.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all is drawn", "1:the dialog has a fault", "2:wrong usage"})
final class DrawCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Mixin private final DialogFolder folder;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder to write to; made if missing (default: drawings).")
  private Path out = Path.of("drawings");

  DrawCommand(DialogFolder folder) {
    this.folder = folder;
  }

  @Override
  public Integer call() {
    var violations = new Violations();
    folder.read(violations).map(Dialogs::current).ifPresent(this::draw);
    PrintWriter printer = commandLine().getOut();
    violations.list().forEach(printer::println);
    printer.flush();
    return violations.isEmpty() ? 0 : 1;
  }

  private void draw(Dialog dialog) {
    try {
      Files.createDirectories(out);
      for (var file : DialogDrawings.of(dialog).entrySet()) {
        write(file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new ParameterException(commandLine(), "cannot write to the folder " + out, e);
    }
  }

  private void write(String file, String text) throws IOException {
    commandLine().getOut().println(Files.writeString(out.resolve(file), text));
  }

  private CommandLine commandLine() {
    return Objects.requireNonNull(command).commandLine();
  }
}
