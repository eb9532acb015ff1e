package org.backwise.drawing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.drawing.Drawing.Below;
import org.backwise.drawing.Drawing.Elsewhere;
import org.backwise.drawing.Drawing.End;
import org.backwise.drawing.Drawing.Nowhere;
import org.backwise.drawing.Drawing.Row;
import org.backwise.drawing.Drawing.Section;
import org.backwise.drawing.Drawing.Skip;
import org.backwise.drawing.Drawing.Target;
import org.backwise.drawing.Drawing.Way;

/** A drawing as a Mermaid flowchart, for pages and merge requests that render it. */
final class MermaidWriter {

  private final List<String> lines = new ArrayList<>();
  private final Set<String> declared = new HashSet<>();

  private MermaidWriter() {}

  static String write(Drawing drawing) {
    var writer = new MermaidWriter();
    writer.addAll(drawing);
    return String.join("\n", writer.lines) + "\n";
  }

  private void addAll(Drawing drawing) {
    lines.add("flowchart TD");
    lines.add("  accTitle: " + bare(drawing.title()));
    lines.add("  accDescr: " + bare(drawing.dialog() + ", version " + drawing.version()));
    drawing.sections().forEach(this::addSection);
    drawing.rows().forEach(this::addWays);
    drawing.fallback().ifPresent(this::addFallback);
    addStyles();
  }

  /** Ends stand in the first section that leads to them. */
  private void addSection(Section section) {
    lines.add("  subgraph s_%s[%s]".formatted(name(section.name()), label(section.title())));
    lines.add("    direction TB");
    section.rows().forEach(this::addQuestion);
    section.rows().stream()
        .flatMap(it -> it.out().stream())
        .map(Way::to)
        .filter(it -> declared.add(node(it)))
        .forEach(it -> lines.add("    " + declaration(it)));
    lines.add("  end");
    lines.add("  class s_%s section".formatted(name(section.name())));
  }

  private void addQuestion(Row row) {
    Question question = row.question();
    String sign = question.redFlag() ? "\n" + Drawing.WARNING_SIGN : "";
    String words = "Question " + row.number() + "\n" + question.summary() + sign;
    String style = question.redFlag() ? "warning" : "question";
    declared.add("q_" + name(row.id()));
    lines.add("    q_%s[%s]:::%s".formatted(name(row.id()), label(words), style));
  }

  private void addWays(Row row) {
    row.ways().forEach(it -> addOutside(it.to()));
    row.ways()
        .forEach(
            it ->
                lines.add(
                    "  q_%s -->|%s| %s"
                        .formatted(name(row.id()), label(it.when()), node(it.to()))));
  }

  /** The question with which the following section begins. */
  private void addOutside(Target to) {
    if (declared.add(node(to))) {
      lines.add("  " + declaration(to));
    }
  }

  private void addFallback(Outcome outcome) {
    addOutside(new End(outcome));
    lines.add("  fault([%s]):::outside".formatted(label("If the service finds a fault in itself")));
    lines.add("  fault --> " + node(new End(outcome)));
  }

  private static String declaration(Target to) {
    return switch (to) {
      case End(var outcome) ->
          "%s([%s]):::%s".formatted(node(to), label(words(outcome)), look(outcome));
      case Nowhere(var id) -> outside(to, "There is no step '" + id + "'");
      case Elsewhere(var question) -> outside(to, goesOn(question));
      case Below(var question) -> outside(to, goesOn(question));
      case Skip(var id) -> outside(to, id);
    };
  }

  private static String outside(Target to, String words) {
    return "%s[%s]:::outside".formatted(node(to), label(words));
  }

  private static String goesOn(Question question) {
    return "Goes on in: " + question.section() + "\n" + question.summary();
  }

  private static String words(Outcome outcome) {
    String when = outcome.timeframe() == null ? "" : "\n" + outcome.timeframe();
    String urgency = Urgency.of(outcome.disposition()).words();
    return "%s\n%s%s\n(%s)".formatted(urgency, outcome.title(), when, outcome.id());
  }

  private void addStyles() {
    for (Disposition disposition : Disposition.values()) {
      Urgency it = Urgency.of(disposition);
      addStyle(name(it.look()), it.ground(), it.edge(), it.letters());
    }
    addStyle("section", "#f4f6f8", "#9aa5b1", "#1a1a1a");
    addStyle("question", "#ffffff", "#5f6b76", "#1a1a1a");
    addStyle("warning", "#fff4f2", "#b01818", "#1a1a1a");
    addStyle("outside", "#eeeeee", "#767676", "#1a1a1a");
  }

  private void addStyle(String style, String fill, String stroke, String color) {
    lines.add("  classDef %s fill:%s,stroke:%s,color:%s".formatted(style, fill, stroke, color));
  }

  private static String node(Target to) {
    return switch (to) {
      case End(var outcome) -> "e_" + name(outcome.id());
      case Nowhere(var id) -> "n_" + name(id);
      case Below _, Skip _, Elsewhere _ -> "q_" + name(to.id());
    };
  }

  private static String look(Outcome outcome) {
    return name(outcome.disposition().id());
  }

  /** Hyphens would be read as the beginning of an arrow. Ids have no underscores of their own. */
  private static String name(String id) {
    return id.replace('-', '_');
  }

  private static String label(String words) {
    return "\"" + escaped(words).replace("\n", "<br/>") + "\"";
  }

  /** Mermaid's own escapes: everything that it, HTML or Markdown would take for a sign. */
  private static String escaped(String words) {
    var escaped = new StringBuilder();
    Plain.text(words)
        .codePoints()
        .forEach(
            it -> {
              if ("&<>\"#`*_~$\\;".indexOf(it) >= 0) {
                escaped.append('#').append(it).append(';');
              } else {
                escaped.appendCodePoint(it);
              }
            });
    return escaped.toString();
  }

  /** Descriptions stand unquoted to the end of their line, and know no escapes. */
  private static String bare(String words) {
    return Plain.text(words).replaceAll("[\\s;#{}<>&\"`]+", " ").strip();
  }
}
