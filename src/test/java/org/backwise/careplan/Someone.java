package org.backwise.careplan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.backwise.dialog.Answers;

/** Answers of people: somebody with a mild ache, nothing special, and what a test adds to it. */
final class Someone {

  private final Map<String, List<String>> answers = new LinkedHashMap<>();

  static Someone withAMildAche() {
    return new Someone()
        .says("six-weeks", "twenty")
        .says("equipment", "none")
        .says("pain-now", "2")
        .says("told", "none")
        .says("worse-with", "nothing")
        .says("toe-touch", "fine")
        .says("eases", "nothing")
        .says("activities", "none");
  }

  Someone says(String step, String... values) {
    return says(step, List.of(values));
  }

  Someone says(String step, List<String> values) {
    answers.put(step, values);
    return this;
  }

  Someone doesNotSay(String step) {
    answers.remove(step);
    return this;
  }

  Answers answers() {
    return new Answers(answers);
  }
}
