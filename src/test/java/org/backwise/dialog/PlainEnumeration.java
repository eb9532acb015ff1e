package org.backwise.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
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
    return switch (question.answer()) {
      case NUMBER ->
          IntStream.rangeClosed(question.min(), question.max())
              .mapToObj(it -> List.of(String.valueOf(it)))
              .toList();
      case ONE, YES_NO_UNSURE ->
          question.choices().stream().map(it -> List.of(it.value())).toList();
      case MANY -> sets(question);
    };
  }

  private static List<List<String>> sets(Question question) {
    List<String> all = question.choices().stream().map(Choice::value).toList();
    var sets = new ArrayList<List<String>>();
    for (int bits = 1; bits < 1 << all.size(); bits++) {
      int chosen = bits;
      List<String> values =
          all.stream().filter(it -> (chosen >> all.indexOf(it) & 1) == 1).toList();
      if (question.accepts(values)) {
        sets.add(values);
      }
    }
    return sets;
  }
}
