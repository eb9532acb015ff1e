package org.backwise.understanding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Question;
import org.backwise.likeness.Classifier;
import org.backwise.likeness.Utterance;

/** Yes, no and not sure in other words, by their likeness to what people said before. */
final class LearnedAnswers {

  /** Said of a text that answers nothing. */
  static final String OTHER = "other";

  /**
   * A reading and how much speaks for it: about 1 for what is clear, about -1 for what is not so.
   */
  record Likely(String value, double score) {}

  private final Supplier<Classifier> classifier;

  LearnedAnswers(Supplier<Classifier> classifier) {
    this.classifier = classifier;
  }

  /** Yes, no, unsure and other, the likeliest first, for a text that answers a question. */
  List<Likely> likeliest(Utterance utterance, Question question) {
    Map<String, Double> scores = classifier.get().scores(utterance);
    return Stream.of(YesNo.YES, YesNo.NO, YesNo.UNSURE, OTHER)
        .map(value -> new Likely(value, score(scores, value, question)))
        .sorted(Comparator.comparing(Likely::score).reversed())
        .toList();
  }

  /** What answers any question so, or this one only. */
  private static double score(Map<String, Double> scores, String value, Question question) {
    return Math.max(
        scores.getOrDefault(value, -1.0), scores.getOrDefault(question.id() + "." + value, -1.0));
  }
}
