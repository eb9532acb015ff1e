package org.backwise.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/**
 * A dialog whose every way was walked.
 *
 * @param ways where the combinations of answers lead
 */
record Explored(Dialog dialog, Exploration ways) {

  static Explored of(Dialog dialog) {
    return new Explored(dialog, Exploration.of(dialog, List.of(), 1));
  }

  Exploration watching(List<Condition> conditions) {
    return Exploration.of(dialog, conditions, 1);
  }

  List<Question> asked() {
    return dialog.questions().values().stream().filter(it -> !isNeverAsked(it)).toList();
  }

  boolean isNeverAsked(Question question) {
    return ways.shortestTo(question).isEmpty();
  }

  /** The fallback is reached if something breaks, and so by no answer. */
  boolean isNeverReached(Outcome outcome) {
    return !outcome.id().equals(dialog.fallback())
        && ways.endings().stream().noneMatch(it -> it.outcome().id().equals(outcome.id()));
  }

  /** The shortest conversation up to a question. */
  List<String> to(Question question) {
    return ways.shortestTo(question)
        .map(it -> Transcript.of(dialog, it).inWords())
        .orElse(List.of());
  }

  /** The shortest conversation that passes by a question which is never asked. */
  List<String> past(Question question) {
    var order = new ArrayList<>(dialog.questions().values());
    Optional<Question> before =
        order.subList(0, order.indexOf(question)).reversed().stream()
            .filter(it -> !isNeverAsked(it))
            .findFirst();
    return before.map(this::pastIt).orElse(List.of());
  }

  private List<String> pastIt(Question before) {
    Answers answers = ways.shortestTo(before).orElse(Answers.NONE);
    List<String> lines = new ArrayList<>();
    for (AnswerClass it :
        AnswerClass.of(before, before.routes().stream().map(Route::when).toList())) {
      List<String> way = Transcript.of(dialog, answers.with(before.id(), it.values())).inWords();
      // The way there is told once; then each answer with where it leads.
      lines.addAll(lines.isEmpty() ? way : way.subList(way.size() - 2, way.size()));
    }
    return lines;
  }
}
