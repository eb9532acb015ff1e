package org.backwise.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.commands.Report.RuleReport;
import org.backwise.commands.Report.State;
import org.backwise.datafile.Source;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Hazard;
import org.backwise.dialog.SafetyRule;
import org.backwise.dialog.SafetyRule.Demand;

/**
 * The parts of {@code docs/safety-case.md} that follow from the files. Written by hand they would
 * soon say something else than what is served.
 */
final class SafetyCase {

  private final List<SafetyRule> rules;
  private final List<Hazard> hazards;
  private final Map<String, RuleReport> found;

  SafetyCase(Dialogs dialogs, Report report) {
    this.rules = dialogs.rules();
    this.hazards = dialogs.hazards();
    this.found =
        report.rules().stream()
            .collect(Collectors.toMap(RuleReport::rule, Function.identity(), (it, _) -> it));
  }

  List<GeneratedPart> parts() {
    return List.of(
        new GeneratedPart("rules", rulesTable()), new GeneratedPart("hazards", hazardLog()));
  }

  private List<String> rulesTable() {
    var lines = new ArrayList<String>();
    lines.add("| Rule | Severity | How it is held | Where it comes from |");
    lines.add("| --- | --- | --- | --- |");
    rules.forEach(
        it ->
            lines.add(
                row(
                    "`" + it.id() + "`<br>" + it.says(),
                    word(it.severity()),
                    held(it),
                    it.sources().stream().map(SafetyCase::source).collect(lineBreaks()))));
    return lines;
  }

  private String held(SafetyRule rule) {
    RuleReport report = found.get(rule.id());
    boolean proved = report != null && report.state() == State.PROVED;
    Stream<String> proof =
        proved
            ? Stream.of(
                rule.demand() instanceof Demand.Structure
                    ? "Proved of the files as a whole"
                    : "Proved for every combination of answers")
            : Stream.empty();
    Stream<String> tests =
        rule.tests().isEmpty()
            ? Stream.empty()
            : Stream.of("Tested by " + String.join(", ", quoted(rule.tests())));
    return Stream.concat(proof, tests).collect(lineBreaks());
  }

  private List<String> hazardLog() {
    var lines = new ArrayList<String>();
    lines.add(
        "| Nr | Hazard | Severity without controls | Likelihood with controls | Remaining risk |");
    lines.add("| --- | --- | --- | --- | --- |");
    for (Hazard it : hazards) {
      String number = String.valueOf(numberOf(it));
      lines.add(
          row(number, it.says(), word(it.severity()), word(it.likelihood()), "not judged yet"));
    }
    hazards.forEach(it -> addHazard(it, lines));
    return lines;
  }

  private int numberOf(Hazard hazard) {
    return hazards.indexOf(hazard) + 1;
  }

  private void addHazard(Hazard hazard, List<String> lines) {
    lines.add("");
    lines.add("### %d. %s".formatted(numberOf(hazard), hazard.says()));
    lines.add("");
    lines.add("`%s`. Harm: %s".formatted(hazard.id(), hazard.harm()));
    lines.add("");
    Hazard.Controls controls = hazard.controls();
    addNames("Rules", controls.rules(), lines);
    addNames("Tests", controls.tests(), lines);
    addSentences("Design", controls.design(), lines);
    addSentences("Left to the site", controls.deployer(), lines);
    addSentences("Known gaps", hazard.gaps(), lines);
  }

  private static void addNames(String title, List<String> names, List<String> lines) {
    if (!names.isEmpty()) {
      lines.add("- %s: %s".formatted(title, String.join(", ", quoted(names))));
    }
  }

  private static void addSentences(String title, List<String> sentences, List<String> lines) {
    if (!sentences.isEmpty()) {
      lines.add("- %s:".formatted(title));
      sentences.forEach(it -> lines.add("  - " + it));
    }
  }

  private static List<String> quoted(List<String> names) {
    return names.stream().map(it -> "`" + it + "`").toList();
  }

  private static String source(Source source) {
    return source.article() + ", " + source.section();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String row(String... cells) {
    return Stream.of(cells)
        .map(it -> it.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static Collector<CharSequence, ?, String> lineBreaks() {
    return Collectors.joining("<br>");
  }
}
