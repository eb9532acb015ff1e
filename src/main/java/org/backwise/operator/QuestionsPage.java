package org.backwise.operator;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backwise.content.Contents;
import org.backwise.content.FaqEntry;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Step.Question;
import org.backwise.insight.Kind;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows what people asked, and what was not understood. Never a word of theirs. */
final class QuestionsPage {

  private final Figures figures;
  private final Dialogs dialogs;
  private final Map<String, String> entries;

  QuestionsPage(Figures figures, Dialogs dialogs, Contents contents) {
    this.figures = figures;
    this.dialogs = dialogs;
    this.entries =
        contents.faq().stream().collect(Collectors.toMap(FaqEntry::id, FaqEntry::question));
  }

  /** What happened while a question waited. */
  record Line(String question, String notUnderstood, String why, String help, String changed) {}

  ServerResponse show(ServerRequest request) {
    return figures.show(request, "questions", this::model);
  }

  private Map<String, Object> model(Sums sums) {
    return Map.of(
        "lines", lines(sums, dialogs),
        "atTheEnd", Shown.of(sums.of(Kind.NOT_UNDERSTOOD)).text(),
        "notFound", Shown.of(sums.of(Kind.NOT_FOUND)).text(),
        "suggested", Shown.of(sums.of(Kind.SUGGESTED)).text(),
        "answered", sums.most(Kind.ANSWERED, it -> entries.getOrDefault(it, it)));
  }

  static List<Line> lines(Sums sums, Dialogs dialogs) {
    return dialogs.current().questions().values().stream().map(it -> line(sums, it)).toList();
  }

  private static Line line(Sums sums, Question question) {
    String id = question.id();
    return new Line(
        question.summary(),
        Shown.of(sums.of(Kind.NOT_UNDERSTOOD, id)).text(),
        Shown.of(sums.of(Kind.WHY, id)).text(),
        Shown.of(sums.of(Kind.HELP, id)).text(),
        Shown.of(sums.of(Kind.CHANGED, id)).text());
  }
}
