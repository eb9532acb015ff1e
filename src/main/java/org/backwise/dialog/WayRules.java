package org.backwise.dialog;

import java.util.List;
import java.util.Optional;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/** What is written in a dialog is of use: some combination of answers comes by it. */
final class WayRules {

  private WayRules() {}

  static void everyStepIsReached(Explored explored, Violations violations) {
    for (Question question : explored.dialog().questions().values()) {
      if (explored.isNeverAsked(question)) {
        violations.add(
            question.at(),
            "'" + question.id() + "' is never asked, whatever is answered",
            "lead a route to it, or remove it",
            explored.past(question));
      }
    }
  }

  static void everyOutcomeIsReached(Explored explored, Violations violations) {
    for (Outcome outcome : explored.dialog().outcomes().values()) {
      if (explored.isNeverReached(outcome)) {
        violations.add(
            outcome.at(),
            "'" + outcome.id() + "' is never reached, whatever is answered",
            "lead a route to it, or remove it");
      }
    }
  }

  /** Of the routes of a question that is asked; the other ones have their own fault. */
  static void everyRouteIsTaken(Explored explored, Violations violations) {
    for (Question question : explored.asked()) {
      for (Route route : question.routes()) {
        if (!explored.ways().isTaken(route)) {
          violations.add(
              route.at(),
              "no answer to '"
                  + question.id()
                  + "' takes this route: those before it take them all, or it never holds",
              "remove it, or mend its condition or theirs",
              explored.to(question));
        }
      }
    }
  }

  static void everyTestMayHold(Explored explored, Violations violations) {
    for (Question question : explored.asked()) {
      for (Route route : question.routes()) {
        List<Condition> tests = earlierTests(question, route);
        Exploration ways = tests.isEmpty() ? explored.ways() : explored.watching(tests);
        for (int i = 0; i < tests.size(); i++) {
          if (!ways.mayHold(question, i)) {
            violations.add(
                route.at(),
                "'"
                    + Condition.inWords(tests.get(i))
                    + "' is never true here, whatever is answered",
                "ask about an answer that somebody can have given on a way to '"
                    + question.id()
                    + "'",
                explored.to(question));
          }
        }
      }
    }
  }

  private static List<Condition> earlierTests(Question question, Route route) {
    return route.when().tests().filter(it -> !it.steps().contains(question.id())).toList();
  }

  /** A later answer can be known when an earlier one was changed; then it would be skipped. */
  static void aConditionLooksBackNotForward(Explored explored, Violations violations) {
    var order = List.copyOf(explored.dialog().questions().keySet());
    for (Question question : explored.dialog().questions().values()) {
      for (Route route : question.routes()) {
        Optional<String> later =
            route.when().steps().stream()
                .filter(it -> order.indexOf(it) > order.indexOf(question.id()))
                .findFirst();
        later.ifPresent(
            it ->
                violations.add(
                    route.at(),
                    "'" + question.id() + "' decides by '" + it + "', which is asked after it",
                    "decide at '" + it + "' or later",
                    explored.to(question)));
      }
    }
  }
}
