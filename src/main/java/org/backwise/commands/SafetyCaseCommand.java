package org.backwise.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.backwise.commands.GeneratedPart.NoPlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the safety rules and the hazard log for the clinician who signs them. */
@Command(
    name = "safety-case",
    mixinStandardHelpOptions = true,
    description = "Print the tables of the safety case, or renew them in a document.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:it is printed, or renewed",
      "1:a rule is broken, a file has a fault, or the document has no place for the tables",
      "2:wrong usage"
    })
final class SafetyCaseCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Mixin private final Folders folders;

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "Renew the tables in this document, between its markers.")
  private @Nullable Path document;

  SafetyCaseCommand(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(command).commandLine();
    Edition edition = folders.edition();
    if (!edition.violations().isEmpty() || edition.dialogs().isEmpty()) {
      edition.violations().forEach(line.getErr()::println);
      return failed(line, "Nothing can be said of files with a fault.");
    }
    List<GeneratedPart> parts =
        new SafetyCase(edition.dialogs().get(), Report.of(edition, 0)).parts();
    if (document != null) {
      return renew(document, parts, line);
    }
    PrintWriter out = line.getOut();
    parts.forEach(it -> out.println(it.text()));
    out.flush();
    return 0;
  }

  private static int renew(Path document, List<GeneratedPart> parts, CommandLine line) {
    try {
      String text = Files.readString(document);
      for (GeneratedPart part : parts) {
        text = part.renewedIn(text);
      }
      Files.writeString(document, text);
      return 0;
    } catch (NoPlace e) {
      return failed(line, document + ": " + e.getMessage());
    } catch (IOException e) {
      return failed(line, document + " cannot be read and written: " + e);
    }
  }

  private static int failed(CommandLine line, String why) {
    line.getErr().println(why);
    line.getErr().flush();
    return 1;
  }
}
