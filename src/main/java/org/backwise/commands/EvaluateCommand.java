package org.backwise.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.backwise.commands.evaluation.Evaluation;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.triage.Knowledge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Measures how well the chat understands what people type. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = "Measure understanding on labelled sets: signs, answers, days, questions, time.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:it is measured",
      "1:a file has a fault, or FILE cannot be written",
      "2:wrong usage"
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final Path SHIPPED = Path.of("src/test/resources/evaluation");

  @Spec private @Nullable CommandSpec command;

  @Mixin private final Folders folders;

  @Parameters(
      paramLabel = "SETS",
      arity = "0..1",
      description =
          "A folder with signs.csv, answers.csv, dates.csv, questions.csv, out-of-scope.csv.")
  private @Nullable Path sets;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "Whose files and sets, such as es. Default: en.")
  private String language = Language.FIRST;

  @Option(names = "--split", description = "dev, test, or both (default), by the column split.")
  private List<String> splits = List.of("dev", "test");

  @Option(names = "--wrong", description = "List what was read wrong.")
  private boolean wrong;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write the figures to this file too, by split, and what was read wrong.")
  private @Nullable Path json;

  EvaluateCommand(Folders folders) {
    this.folders = folders;
  }

  @Override
  public Integer call() {
    Edition edition = Edition.read(folders.dialogs(), folders.seeds());
    var faults = new Violations();
    Optional<Knowledge> knowledge = edition.knowledge().flatMap(it -> of(it, faults));
    if (knowledge.isEmpty()) {
      Stream.concat(edition.violations().stream(), faults.list().stream())
          .forEach(System.err::println);
      return 1;
    }
    PrintWriter out = Objects.requireNonNull(command).commandLine().getOut();
    var figures = new LinkedHashMap<String, Evaluation>();
    for (String split : splits) {
      Evaluation evaluation = measure(knowledge.get(), split);
      figures.put(split, evaluation);
      evaluation.lines().forEach(out::println);
      if (wrong) {
        evaluation.wrong().forEach(out::println);
      }
      out.flush();
    }
    return json == null ? 0 : write(figures, json);
  }

  private Optional<Knowledge> of(Knowledge english, Violations faults) {
    return language.equals(Language.FIRST)
        ? Optional.of(english)
        : english.in(language, faults).filter(_ -> faults.isEmpty());
  }

  /** Those of another language lie in a folder of its name beside the English ones. */
  private Path folder() {
    if (sets != null) {
      return sets;
    }
    return language.equals(Language.FIRST) ? SHIPPED : SHIPPED.resolve(language);
  }

  private static int write(Map<String, Evaluation> figures, Path file) {
    try {
      Files.writeString(file, new JsonMapper().writeValueAsString(figures));
      return 0;
    } catch (IOException e) {
      System.err.println(file + " cannot be written: " + e);
      return 1;
    }
  }

  private Evaluation measure(Knowledge knowledge, String split) {
    Dialog dialog = knowledge.dialogs().current();
    return Evaluation.of(
        folder(),
        split,
        dialog,
        dialog.questions().values().iterator().next(),
        knowledge.interpreter(),
        knowledge.search(),
        knowledge.likeness());
  }
}
