package org.backwise.commands;

import java.io.PrintWriter;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Exploration;
import org.backwise.dialog.Exploration.Ending;
import org.backwise.dialog.Transcript;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A catalogue of the ways to each end. */
@Command(
    name = "paths",
    mixinStandardHelpOptions = true,
    description =
        "For each disposition: how many combinations of answers lead to it, and the shortest.")
final class PathsCommand implements Callable<Integer> {

  private static final int SHOWN = 3;

  @Spec private @Nullable CommandSpec command;

  @Mixin private final DialogFolder folder;

  PathsCommand(DialogFolder folder) {
    this.folder = folder;
  }

  @Override
  public Integer call() {
    PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
    var violations = new Violations();
    Optional<Dialog> dialog =
        folder.read(violations).filter(Dialogs::walkable).map(Dialogs::current);
    if (dialog.isPresent()) {
      print(dialog.get(), out);
    } else {
      violations.list().forEach(out::println);
      out.println("The ways cannot be walked before these faults are mended.");
    }
    out.flush();
    return dialog.isPresent() ? 0 : 1;
  }

  private static void print(Dialog dialog, PrintWriter out) {
    var exploration = Exploration.of(dialog, List.of(), SHOWN);
    out.printf(
        Locale.UK,
        "Dialog %s, version %s: %,d combinations of answers%n",
        dialog.id(),
        dialog.version(),
        exploration.combinations());
    for (Disposition disposition : Disposition.values()) {
      List<Ending> endings =
          exploration.endings().stream()
              .filter(it -> it.outcome().disposition() == disposition)
              .toList();
      print(disposition, dialog, endings, out);
    }
  }

  private static void print(
      Disposition disposition, Dialog dialog, List<Ending> endings, PrintWriter out) {
    BigInteger combinations =
        endings.stream().map(Ending::combinations).reduce(BigInteger.ZERO, BigInteger::add);
    out.printf(Locale.UK, "%n%s: %,d combinations%n", disposition.id(), combinations);
    for (Ending it : endings) {
      out.printf(Locale.UK, "  %s: %,d%n", it.outcome().id(), it.combinations());
    }
    endings.stream()
        .flatMap(it -> it.shortest().stream())
        .map(it -> Transcript.of(dialog, it))
        .sorted(Comparator.comparingInt(it -> it.lines().size()))
        .limit(SHOWN)
        .forEach(it -> print(it, out));
  }

  private static void print(Transcript transcript, PrintWriter out) {
    out.println();
    transcript.inWords().forEach(it -> out.println("    " + it));
  }
}
