package org.backwise.dialog;

import java.util.HashSet;
import java.util.List;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Condition.All;
import org.backwise.dialog.Condition.Any;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Condition.Compared;
import org.backwise.dialog.Condition.Not;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/** Every name that is used is declared. */
final class ReferenceRules {

  private ReferenceRules() {}

  static void everyRouteLeadsSomewhere(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    for (Question question : dialog.questions().values()) {
      for (Route route : question.routes()) {
        if (!draft.mayHave(route.to())) {
          violations.add(
              route.at(),
              route.to().isEmpty()
                  ? "'next' leads nowhere, since this is the last question"
                  : "there is no question or outcome '" + route.to() + "'",
              "name a step that exists, or add it");
        }
      }
    }
  }

  static void theLastRouteAlwaysHolds(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    for (Question question : dialog.questions().values()) {
      List<Route> routes = question.routes();
      for (int i = 0; i < routes.size(); i++) {
        boolean last = i == routes.size() - 1;
        if (last != routes.get(i).when().steps().isEmpty()) {
          violations.add(
              routes.get(i).at(),
              last ? "the last route has a condition" : "the routes after this are never taken",
              "end the routes of '" + question.id() + "' with one 'otherwise'");
        }
      }
    }
  }

  static void everyConditionAsksAboutAKnownAnswer(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    for (Question question : dialog.questions().values()) {
      question.routes().forEach(it -> check(draft, it.when(), it.at(), violations));
    }
    dialog.situations().forEach(it -> check(draft, it.when(), it.at(), violations));
  }

  /** Adds the faults of a condition that is written elsewhere, for example in the seeds. */
  static void check(Draft draft, Condition condition, Location at, Violations violations) {
    switch (condition) {
      case All(var parts) -> parts.forEach(it -> check(draft, it, at, violations));
      case Any(var parts) -> parts.forEach(it -> check(draft, it, at, violations));
      case Not(var inner) -> check(draft, inner, at, violations);
      case Chosen(var step, var values) ->
          values.forEach(value -> checkValue(draft, step, value, at, violations));
      case Compared(var step, _, _) -> {
        boolean number =
            draft
                .dialog()
                .question(step)
                .filter(it -> it.answer() == AnswerKind.NUMBER)
                .isPresent();
        if (!number && !draft.unread().contains(step)) {
          violations.add(at, "'" + step + "' is no question about a number", "compare one that is");
        }
      }
    }
  }

  private static void checkValue(
      Draft draft, String step, String value, Location at, Violations violations) {
    var question = draft.dialog().question(step);
    if (draft.unread().contains(step)) {
      return;
    }
    if (question.isEmpty()) {
      violations.add(
          at,
          "the condition asks about '" + step + "', which no question declares",
          "correct the id, or add the question");
    } else if (question.get().choice(value).isEmpty()) {
      var values = question.get().choices().stream().map(Choice::value).toList();
      violations.add(
          at,
          "'" + value + "' is not an answer to '" + step + "'",
          "use one of " + String.join(", ", values));
    }
  }

  static void everyChoiceHasItsOwnValue(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    for (Question question : dialog.questions().values()) {
      var seen = new HashSet<String>();
      for (Choice choice : question.choices()) {
        if (!seen.add(choice.value())) {
          violations.add(
              question.at(),
              "the choice '" + choice.value() + "' stands twice in '" + question.id() + "'",
              "give one of the two another value");
        }
      }
      boolean needsChoices = question.answer() != AnswerKind.NUMBER;
      if (needsChoices && question.choices().size() < 2) {
        violations.add(question.at(), "'" + question.id() + "' offers no choice", "add choices");
      }
    }
  }

  static void everyExampleUsesKnownAnswers(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    for (Example example : dialog.examples()) {
      for (String step : example.answers().steps()) {
        var values = example.answers().of(step);
        boolean accepted = dialog.question(step).filter(it -> it.accepts(values)).isPresent();
        if (!accepted && !draft.unread().contains(step)) {
          violations.add(
              example.at(),
              "the example answers '" + step + "' with " + values + ", which is no answer to it",
              "correct the example");
        }
      }
    }
  }

  static void aWaitKnowsWhenTheInjuryWas(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    for (Outcome outcome : dialog.outcomes().values()) {
      boolean waits = outcome.disposition() == Disposition.WAIT;
      boolean knows =
          outcome.waitHours() != null
              && outcome.injury() != null
              && draft.mayHave(outcome.injury());
      if (waits != knows) {
        violations.add(
            outcome.at(),
            "a 'wait' outcome, and no other, has 'comeBack' with hours and the question of the injury",
            "add it, correct its question, or remove it");
      }
    }
  }

  static void theFallbackIsAReferral(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    Outcome fallback = dialog.outcomes().get(dialog.fallback());
    boolean referral =
        fallback == null
            ? draft.unread().contains(dialog.fallback())
            : fallback.disposition().isReferral();
    if (!referral) {
      violations.add(
          dialog.first().at(),
          "the fallback '" + dialog.fallback() + "' is no referral",
          "name an outcome that sends the person to a clinician in triage.yaml");
    }
  }
}
