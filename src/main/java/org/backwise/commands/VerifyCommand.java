package org.backwise.commands;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads all files, as the start does, and says what was proved of them. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Prove the safety rules for every combination of answers.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all is well", "1:a rule is broken, or a file has a fault", "2:wrong usage"})
final class VerifyCommand implements Callable<Integer> {

  /** How the report is written. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private @Nullable CommandSpec command;

  @Mixin private final Folders folders;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private Format format = Format.TEXT;

  VerifyCommand(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    Edition edition = folders.edition();
    var report = Report.of(edition, (System.nanoTime() - start) / 1_000_000);
    PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
    switch (format) {
      case TEXT ->
          ReportText.of(report, edition.languages(), edition.violations()).forEach(out::println);
      case JSON -> out.println(report.inJson());
    }
    out.flush();
    return report.sound() ? 0 : 1;
  }
}
