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

  private final Thresholds.Answers thresholds;

  YesNoJudge(Thresholds.Answers thresholds) {
    this.thresholds = thresholds;
  }

  Optional<Interpretation> judge(
      YesNo byRule, List<Likely> likeliest, boolean asks, boolean redFlag) {
    return switch (byRule) {
      case YesNo.Plain(String value) -> Optional.of(plain(value, likeliest));
      case YesNo.Hedged(List<String> values, boolean leaning) ->
          Optional.of(hedged(values, leaning, likeliest, redFlag));
      case YesNo.UnsettledNo() -> Optional.of(unsettled(likeliest, redFlag));
      case YesNo.Silent() -> asks ? Optional.empty() : silent(likeliest, redFlag);
    };
  }

  private Interpretation plain(String value, List<Likely> likeliest) {
    Likely first = likeliest.getFirst();
    boolean contradicted =
        !first.value().equals(value)
            && first.score() > thresholds.contradicts()
            && score(value, likeliest) < -thresholds.contradicts()
            && !first.value().equals(LearnedAnswers.OTHER);
    return contradicted ? new Unclear(List.of(value, first.value())) : new Answer(List.of(value));
  }

  /** A no counts if what follows it is like a no as well; to no warning sign, it does anyway. */
  private Interpretation unsettled(List<Likely> likeliest, boolean redFlag) {
    Likely first = likeliest.getFirst();
    boolean agrees = first.value().equals(YesNo.NO) && first.score() > thresholds.agrees();
    return agrees || !redFlag
        ? new Answer(List.of(YesNo.NO))
        : new Hedged(List.of(YesNo.NO, YesNo.UNSURE));
  }

  private static Interpretation hedged(
      List<String> values, boolean leaning, List<Likely> likeliest, boolean redFlag) {
    if (redFlag) {
      return new Hedged(values);
    }
    String first = values.getFirst();
    if (values.equals(List.of(YesNo.YES, YesNo.NO))) {
      return new Unclear(values);
    }
    return leaning || likeliest.getFirst().value().equals(first)
        ? new Answer(List.of(first))
        : new Unclear(values);
  }

  private Optional<Interpretation> silent(List<Likely> likeliest, boolean redFlag) {
    Likely first = likeliest.getFirst();
    if (first.value().equals(LearnedAnswers.OTHER) || first.score() < thresholds.perhaps()) {
      return Optional.empty();
    }
    double sign = first.value().equals(YesNo.NO) ? thresholds.clearNo() : thresholds.clearSign();
    double clear = redFlag ? sign : thresholds.clear();
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
