package org.backwise.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/** Every combination of answers, one by one, with nothing taken together. */
final class PlainEnumeration {

  private PlainEnumeration() {}

  static void of(Dialog dialog, BiConsumer<Outcome, Answers> each) {
    from(dialog, dialog.first(), Answers.NONE, each);
  }

  private static void from(
      Dialog dialog, Step at, Answers answers, BiConsumer<Outcome, Answers> each) {
    switch (at) {
      case Outcome outcome -> each.accept(outcome, answers);
      case Question question -> {
        for (List<String> values : answersTo(question)) {
          Answers more = answers.with(question.id(), values);
          from(dialog, dialog.next(question, more), more, each);
        }
      }
    }
  }

  static List<List<String>> answersTo(Question question) {
    if (question.answer() != AnswerKind.NUMBER) {
      return RedFlagRules.possibleAnswers(question);
    }
    var numbers = new ArrayList<List<String>>();
    for (int i = question.min(); i <= question.max(); i++) {
      numbers.add(List.of(String.valueOf(i)));
    }
    return numbers;
  }
}
