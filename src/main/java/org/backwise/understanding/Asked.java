package org.backwise.understanding;

import java.util.Set;
import java.util.TreeSet;
import org.backwise.dialog.Step.Question;

/**
 * What matters of a question for reading a yes or no to it.
 *
 * @param strict it is about a warning sign: a no counts only if nothing behind it is unexplained
 * @param stems the stems of its own words, which a no may repeat: "no weakness"
 */
record Asked(boolean strict, Set<String> stems) {

  Asked {
    stems = Set.copyOf(stems);
  }

  static Asked by(Question question, AnswerWords lexicon) {
    if (!question.redFlag()) {
      return new Asked(false, Set.of());
    }
    String own = question.text() + "\n" + question.brief() + "\n" + question.summary();
    return new Asked(true, new TreeSet<>(Stems.of(lexicon.words(own), lexicon)));
  }
}
