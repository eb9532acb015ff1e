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
    return question.answer() == AnswerKind.NUMBER ? numbers(question) : choices(question);
  }

  private static List<List<String>> numbers(Question question) {
    var numbers = new ArrayList<List<String>>();
    for (int i = question.min(); i <= question.max(); i++) {
      numbers.add(List.of(String.valueOf(i)));
    }
    return numbers;
  }

  /** For {@code many} every set of its choices. */
  private static List<List<String>> choices(Question question) {
    List<String> all = question.choices().stream().map(Choice::value).toList();
    if (question.answer() != AnswerKind.MANY) {
      return all.stream().map(List::of).toList();
    }
    var sets = new ArrayList<List<String>>();
    for (int bits = 1; bits < 1 << all.size(); bits++) {
      var values = new ArrayList<String>();
      for (int i = 0; i < all.size(); i++) {
        if ((bits >> i & 1) == 1) {
          values.add(all.get(i));
        }
      }
      if (question.accepts(values)) {
        sets.add(values);
      }
    }
    return sets;
  }
}
