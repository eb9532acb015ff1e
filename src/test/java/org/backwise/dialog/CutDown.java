package org.backwise.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.dialog.Step.Question;

/** The shipped dialog with few questions and few choices, so that all answers can be listed. */
final class CutDown {

  private CutDown() {}

  /** Only these questions, each with its first and its last choices; the rest is passed over. */
  static Dialog to(List<String> kept, int choices) {
    Dialog dialog = ShippedDialogTest.DIALOG;
    var order = List.copyOf(dialog.questions().keySet());
    if (!order.containsAll(kept)) {
      throw new IllegalArgumentException("not all of these are questions: " + kept);
    }
    var questions = new LinkedHashMap<String, Question>();
    for (Question question : dialog.questions().values()) {
      if (kept.contains(question.id())) {
        questions.put(question.id(), cut(question, choices, order, kept));
      }
    }
    return with(dialog, questions);
  }

  static Dialog with(Dialog dialog, Map<String, Question> questions) {
    return new Dialog(
        dialog.id(),
        dialog.version(),
        dialog.title(),
        dialog.opening(),
        dialog.maxQuestions(),
        dialog.fallback(),
        questions,
        dialog.outcomes(),
        dialog.situations(),
        dialog.examples());
  }

  private static Question cut(
      Question question, int choices, List<String> order, List<String> kept) {
    List<Choice> all = question.choices();
    var few = new ArrayList<>(all.subList(0, Math.min(choices, all.size())));
    all.subList(Math.max(few.size(), all.size() - 2), all.size()).forEach(few::add);
    List<Route> routes =
        question.routes().stream()
            .map(it -> new Route(it.when(), firstKept(it.to(), order, kept), it.at()))
            .toList();
    return question.withChoices(few).withRoutes(routes);
  }

  private static String firstKept(String to, List<String> order, List<String> kept) {
    int at = order.indexOf(to);
    return at < 0
        ? to
        : order.subList(at, order.size()).stream()
            .filter(kept::contains)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("nothing is kept after " + to));
  }
}
