package org.backwise.commands;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.backwise.commands.evaluation.Evaluation;
import org.backwise.dialog.Dialog;
import org.backwise.triage.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how well the chat understands what people type. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure understanding on labelled sets: signs, answers, days, questions, time.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:it is measured", "1:a file has a fault", "2:wrong usage"})
final class EvaluateCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec command;

  @Mixin private final Folders folders;

  @Parameters(
      paramLabel = "SETS",
      arity = "0..1",
      description =
          "A folder with signs.csv, answers.csv, dates.csv, questions.csv, out-of-scope.csv.")
  private Path sets = Path.of("src/test/resources/evaluation");

  @Option(names = "--split", description = "dev, test, or both (default), by the column split.")
  private List<String> splits = List.of("dev", "test");

  @Option(names = "--wrong", description = "List what was read wrong.")
  private boolean wrong;

  EvaluateCommand(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Integer call() {
    Edition edition = Edition.read(folders.dialogs(), folders.seeds());
    if (edition.knowledge().isEmpty()) {
      edition.violations().forEach(System.err::println);
      return 1;
    }
    PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
    for (String split : splits) {
      Evaluation evaluation = measure(edition.knowledge().get(), split);
      evaluation.lines().forEach(out::println);
      if (wrong) {
        evaluation.wrong().forEach(out::println);
      }
      out.flush();
    }
    return 0;
  }

  private Evaluation measure(Knowledge knowledge, String split) {
    Dialog dialog = knowledge.dialogs().current();
    return Evaluation.of(
        sets,
        split,
        dialog,
        dialog.questions().values().iterator().next(),
        knowledge.interpreter(),
        knowledge.search(),
        knowledge.likeness());
  }
}
