package org.backwise.commands;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two versions in what they come to. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    description = {
      "Compare two versions in outcomes and programmes, over every combination of answers.",
      "The report (Markdown) is what a clinician reads and signs before a change is served.",
      "OLD and NEW: a folder of dialogs, a folder with dialogs and seeds in it, a jar of the",
      "service, a revision in git such as HEAD~1, or 'shipped' for what is in this jar."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:the two were compared",
      "1:the new version has faults, or the old one has some that are in the way",
      "2:wrong usage"
    })
final class DiffCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Parameters(index = "0", paramLabel = "OLD", description = "The version to compare with.")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The version to be signed.")
  private String now = "";

  private final EditionFiles files;

  DiffCommand(Shipped shipped) {
    this.files = new EditionFiles(shipped);
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
    Edition before = read(old);
    Edition after = read(now);
    boolean comparable = isWalkable(old, before, out) & isWalkable(now, after, out);
    if (comparable) {
      new DiffReport(old, before, now, after).lines().forEach(out::println);
    }
    out.flush();
    return comparable && after.violations().isEmpty() ? 0 : 1;
  }

  private Edition read(String name) {
    try {
      return files.read(name);
    } catch (IllegalArgumentException e) {
      String sentence = String.valueOf(e.getMessage());
      throw new ParameterException(Objects.requireNonNull(command).commandLine(), sentence, e);
    }
  }

  private static boolean isWalkable(String name, Edition edition, PrintWriter out) {
    boolean walkable = edition.walkable().isPresent() && edition.planner().isPresent();
    if (!walkable) {
      out.println(name + " cannot be compared before these faults are mended:");
      edition.violations().forEach(out::println);
    }
    return walkable;
  }
}
