package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Hedged;
import org.backwise.understanding.Interpretation.Unclear;
import org.backwise.understanding.LearnedAnswers.Likely;

/**
 * Decides between what a rule read and what a text is like. An answer is recorded if the rule is
 * plain and nothing speaks strongly against it, or if the rule is silent and the likeness is clear;
 * a no to a warning sign needs more than a yes.
 */
final class YesNoJudge {

  /** A reading that is contradicted as strongly as this is asked about. */
  private static final double CONTRADICTS = 0.6;

  /** A reading without a rule from here on. */
  private static final double CLEAR = 0.0;

  /** The same for a no to a warning sign. */
  private static final double CLEAR_NO = 0.5;

  /** From here on, two readings are offered. */
  private static final double PERHAPS = -0.5;

  Optional<Interpretation> judge(
      YesNo byRule, List<Likely> likeliest, boolean asks, boolean redFlag) {
    return switch (byRule) {
      case YesNo.Plain(String value) -> Optional.of(plain(value, likeliest));
      case YesNo.Hedged(List<String> values, boolean leaning) ->
          Optional.of(hedged(values, leaning, likeliest, redFlag));
      case YesNo.Silent() -> asks ? Optional.empty() : silent(likeliest, redFlag);
    };
  }

  private static Interpretation plain(String value, List<Likely> likeliest) {
    Likely first = likeliest.getFirst();
    boolean contradicted =
        !first.value().equals(value)
            && first.score() > CONTRADICTS
            && score(value, likeliest) < -CONTRADICTS
            && !first.value().equals(LearnedAnswers.OTHER);
    return contradicted ? new Unclear(List.of(value, first.value())) : new Answer(List.of(value));
  }

  private static Interpretation hedged(
      List<String> values, boolean leaning, List<Likely> likeliest, boolean redFlag) {
    if (redFlag) {
      return new Hedged(values);
    }
    String first = values.getFirst();
    return leaning || likeliest.getFirst().value().equals(first)
        ? new Answer(List.of(first))
        : new Unclear(values);
  }

  private static Optional<Interpretation> silent(List<Likely> likeliest, boolean redFlag) {
    Likely first = likeliest.getFirst();
    if (first.value().equals(LearnedAnswers.OTHER) || first.score() < PERHAPS) {
      return Optional.empty();
    }
    double clear = redFlag && first.value().equals(YesNo.NO) ? CLEAR_NO : CLEAR;
    return Optional.of(
        first.score() >= clear ? new Answer(List.of(first.value())) : new Unclear(two(likeliest)));
  }

  private static List<String> two(List<Likely> likeliest) {
    Stream<String> values = likeliest.stream().map(Likely::value);
    return values.filter(it -> !it.equals(LearnedAnswers.OTHER)).limit(2).toList();
  }

  private static double score(String value, List<Likely> likeliest) {
    return likeliest.stream()
        .filter(it -> it.value().equals(value))
        .mapToDouble(Likely::score)
        .findFirst()
        .orElse(-1);
  }
}
