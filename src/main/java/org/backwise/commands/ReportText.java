package org.backwise.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.backwise.commands.Report.RuleReport;
import org.backwise.commands.Report.State;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violation;

/** A report for people. */
final class ReportText {

  private ReportText() {}

  static List<String> of(Report report, Languages languages, List<Violation> violations) {
    var lines = new ArrayList<String>();
    if (report.dialog() != null) {
      lines.add("Dialog %s, version %s".formatted(report.dialog(), report.version()));
    }
    if (report.combinations() != null) {
      lines.add(
          String.format(
              Locale.UK,
              "Held against each of %,d combinations of answers, in %,d states and %,d ms:",
              report.combinations(),
              report.states(),
              report.milliseconds()));
    }
    report.rules().forEach(it -> lines.add(line(it)));
    lines.add("");
    languages.locked().forEach(it -> addLocked(it, lines));
    violations.forEach(it -> lines.add(it.toString()));
    lines.add(report.sound() ? "All is well." : faults(violations.size()));
    return lines;
  }

  private static void addLocked(Languages.State language, List<String> lines) {
    language.lacks().forEach(it -> lines.add("notice: " + it));
    lines.add(
        "%s (%s) is locked until these %d places are mended; this is no fault."
            .formatted(
                language.language().name(), language.language().tag(), language.lacks().size()));
    lines.add("");
  }

  private static String line(RuleReport rule) {
    String tests =
        rule.tests().isEmpty() ? "" : " [tests: " + String.join(", ", rule.tests()) + "]";
    return "  %-9s  %-12s  %s: %s%s"
        .formatted(word(rule.state()), rule.severity(), rule.rule(), rule.says(), tests);
  }

  private static String word(State state) {
    return switch (state) {
      case PROVED -> "proved";
      case BROKEN -> "BROKEN";
      case TESTED -> "tested";
      case UNDECIDED -> "undecided";
    };
  }

  private static String faults(int many) {
    String noun = many == 1 ? "1 fault" : many + " faults";
    return noun + ". The service does not start with these files.";
  }
}
