package org.backwise.dialog;

import java.util.HashMap;
import java.util.Map;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/** Counts the questions on the longest way to an end. */
final class Remaining {

  private final Dialog dialog;
  private final Map<String, Integer> known = new HashMap<>();

  Remaining(Dialog dialog) {
    this.dialog = dialog;
  }

  int from(Step step) {
    return switch (step) {
      case Outcome _ -> 0;
      case Question question -> fromQuestion(question);
    };
  }

  private int fromQuestion(Question question) {
    Integer seen = known.get(question.id());
    if (seen != null) {
      return seen;
    }
    int longest = 0;
    for (Route route : question.routes()) {
      longest = Math.max(longest, from(dialog.step(route.to())));
    }
    known.put(question.id(), longest + 1);
    return longest + 1;
  }
}
