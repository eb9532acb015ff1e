package org.backwise.dialog;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Step.Question;

/** Each question can be asked, answered, and walked through with every answer. */
final class QuestionRules {

  /** Conditions ask for the end by these names, and routes for the following question. */
  private static final Set<String> RESERVED =
      Set.of(Exploration.DISPOSITION, Exploration.OUTCOME, "next");

  /**
   * So many choices of a list may be told apart one by one: two to the power of them are walked.
   */
  private static final int MOST_APART = 14;

  private QuestionRules() {}

  static void everyIdIsFree(Draft draft, Violations violations) {
    for (Question question : draft.dialog().questions().values()) {
      if (RESERVED.contains(question.id())) {
        violations.add(
            question.at(),
            "'" + question.id() + "' means something else in conditions and routes",
            "give the question another id");
      }
    }
  }

  static void everyQuestionCanBeAnswered(Draft draft, Violations violations) {
    for (Question question : draft.dialog().questions().values()) {
      boolean number = question.answer() == AnswerKind.NUMBER;
      if (number && !question.choices().isEmpty()) {
        violations.add(
            question.at(),
            "'" + question.id() + "' asks for a number and offers choices",
            "take the choices out");
      }
      if (number && question.min() > question.max()) {
        violations.add(
            question.at(),
            "no number lies between %d and %d".formatted(question.min(), question.max()),
            "exchange 'min' and 'max'");
      }
    }
  }

  static void noListIsToldTooMuchApart(Draft draft, Violations violations) {
    List<Condition> tests =
        draft.dialog().questions().values().stream()
            .flatMap(it -> it.routes().stream())
            .flatMap(it -> it.when().tests())
            .distinct()
            .toList();
    for (Question question : draft.dialog().questions().values()) {
      int apart = question.answer() == AnswerKind.MANY ? apart(question, tests) : 0;
      if (apart > MOST_APART) {
        violations.add(
            question.at(),
            "%d choices of '%s' each decide a route of their own; %d are the most"
                .formatted(apart, question.id(), MOST_APART),
            "let one route ask for several, or make two questions of it");
      }
    }
  }

  private static int apart(Question question, List<Condition> tests) {
    Stream<List<Condition>> naming =
        question.choices().stream()
            .map(choice -> tests.stream().filter(it -> names(it, question, choice)).toList());
    return naming.filter(it -> !it.isEmpty()).collect(Collectors.toSet()).size();
  }

  private static boolean names(Condition test, Question question, Choice choice) {
    return test instanceof Chosen(String step, List<String> values)
        && step.equals(question.id())
        && values.contains(choice.value());
  }
}
