package org.backwise.dialog;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answers on the way to a place. Ways that begin alike share their beginning.
 *
 * @param before the way so far; none at the start
 * @param step the question answered last
 * @param values its answer
 * @param questions how many were answered
 * @param ticks how many choices were picked in all
 */
record Trail(@Nullable Trail before, String step, List<String> values, int questions, int ticks) {

  static final Trail START = new Trail(null, "", List.of(), 0, 0);

  /** The easiest to read comes first. */
  static final Comparator<Trail> SHORTEST =
      Comparator.comparingInt(Trail::questions).thenComparingInt(Trail::ticks);

  Trail with(String question, List<String> answer) {
    return new Trail(this, question, answer, questions + 1, ticks + answer.size());
  }

  Answers answers() {
    var newestFirst = new ArrayDeque<Trail>();
    for (Trail at = this; at.before != null; at = at.before) {
      newestFirst.push(at);
    }
    var answers = new LinkedHashMap<String, List<String>>();
    newestFirst.forEach(it -> answers.put(it.step, it.values));
    return new Answers(answers);
  }
}
