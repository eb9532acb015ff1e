package org.backwise.understanding;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.backwise.likeness.Classifier;
import org.backwise.likeness.Utterance;

/**
 * Finds signs in words that no rule knows, by their likeness to what people said before, and doubts
 * a rule where everything else speaks against it. A sign that is found so is only asked about.
 */
final class LearnedSigns {

  /** From this sum on a sign is asked about; see {@link #evidence}. Measured on the own sets. */
  private static final double ENOUGH = -0.05;

  /** The same for a message that plainly answers what was asked. */
  private static final double ENOUGH_BESIDE_AN_ANSWER = 0.5;

  /** What a rule that found a sign adds to the sum. */
  private static final double RULE = 0.3;

  /** A sign's own score from which on it is named, beside the likeliest. */
  private static final double NAMED = 0.0;

  /**
   * What a text tells.
   *
   * @param scores by flag, and for any at all
   */
  record Evidence(double sum, Map<String, Double> scores) {

    boolean isEnough(boolean besideAnAnswer) {
      return sum > (besideAnAnswer ? ENOUGH_BESIDE_AN_ANSWER : ENOUGH);
    }

    boolean isClear() {
      return sum > ENOUGH_BESIDE_AN_ANSWER;
    }

    /** True if anything was learned of a flag; if not, its rules decide alone. */
    boolean knows(String flag) {
      return scores.containsKey(flag);
    }

    /** The score of a flag; far below zero for one that nothing was learned of. */
    double of(String flag) {
      return scores.getOrDefault(flag, -1.0);
    }
  }

  private final Supplier<Classifier> classifier;

  LearnedSigns(Supplier<Classifier> classifier) {
    this.classifier = classifier;
  }

  /** How much speaks for a sign: that there is any, half of the likeliest, and half of a rule. */
  Evidence evidence(Utterance utterance, boolean ruleHolds) {
    Map<String, Double> scores = classifier.get().scores(utterance);
    double any = scores.getOrDefault(SayingFiles.ANY, -1.0);
    double likeliest = flags(scores).stream().findFirst().map(scores::get).orElse(-1.0);
    return new Evidence(any + likeliest / 2 + (ruleHolds ? RULE : 0), scores);
  }

  /**
   * The flags that a text tells of: those that rules found, those that are likely, or the
   * likeliest.
   */
  static Set<String> flags(Evidence evidence, List<String> byRule) {
    var flags = new LinkedHashSet<>(byRule);
    List<String> likeliest = flags(evidence.scores());
    likeliest.stream().filter(it -> evidence.of(it) > NAMED).forEach(flags::add);
    if (flags.isEmpty()) {
      likeliest.stream().limit(1).forEach(flags::add);
    }
    return flags;
  }

  /** The likeliest first. */
  private static List<String> flags(Map<String, Double> scores) {
    return scores.keySet().stream()
        .filter(it -> !it.equals(SayingFiles.ANY))
        .sorted(Comparator.comparing(scores::get).reversed())
        .toList();
  }
}
