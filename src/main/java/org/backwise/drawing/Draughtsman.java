package org.backwise.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Route;
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

/** Says what there is to draw of a dialog. It may have faults: what leads nowhere is drawn so. */
final class Draughtsman {

  private final Dialog dialog;
  private final List<String> order;
  private final Map<String, List<Question>> bySection = new LinkedHashMap<>();

  Draughtsman(Dialog dialog) {
    this.dialog = dialog;
    this.order = List.copyOf(dialog.questions().keySet());
    dialog
        .questions()
        .values()
        .forEach(it -> bySection.computeIfAbsent(file(it), _ -> new ArrayList<>()).add(it));
  }

  /** The whole first, then each section. */
  List<Drawing> drawings() {
    var drawings = new ArrayList<Drawing>();
    drawings.add(whole());
    bySection.keySet().forEach(it -> drawings.add(section(it)));
    return drawings;
  }

  private Drawing whole() {
    Optional<Outcome> fallback = dialog.outcome(dialog.fallback());
    return drawing("triage", dialog.title(), List.copyOf(bySection.keySet()), fallback);
  }

  private Drawing section(String name) {
    String title = questions(name).getFirst().section() + " (" + dialog.title() + ")";
    return drawing(name, title, List.of(name), Optional.empty());
  }

  private Drawing drawing(
      String name, String title, List<String> sections, Optional<Outcome> fallback) {
    var drawn = sections.stream().map(it -> section(it, sections)).toList();
    return new Drawing(name, title, dialog.id(), dialog.version(), drawn, fallback);
  }

  private Section section(String name, List<String> drawn) {
    List<Question> questions = questions(name);
    return new Section(
        name,
        questions.getFirst().section(),
        questions.stream().map(it -> row(it, drawn)).toList());
  }

  private Row row(Question question, List<String> drawn) {
    var words = new ConditionWords(dialog, question);
    List<Way> ways =
        question.routes().stream()
            .map(it -> new Way(words.of(it), target(question, it, drawn)))
            .toList();
    return new Row(order.indexOf(question.id()) + 1, question, ways);
  }

  private Target target(Question from, Route route, List<String> drawn) {
    Question question = dialog.questions().get(route.to());
    if (question == null) {
      return end(route.to());
    }
    if (order.indexOf(question.id()) == order.indexOf(from.id()) + 1) {
      return new Below(question);
    }
    return drawn.contains(file(question)) ? new Skip(question.id()) : new Elsewhere(question);
  }

  private Target end(String id) {
    return dialog.outcome(id).<Target>map(End::new).orElseGet(() -> new Nowhere(id));
  }

  private List<Question> questions(String section) {
    return bySection.getOrDefault(section, List.of());
  }

  /** Sections may share a title, never a file: {@code dialogs/red-flags.yaml} is red-flags. */
  private static String file(Question question) {
    String file = question.at().file();
    return file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.yaml$", "");
  }
}
