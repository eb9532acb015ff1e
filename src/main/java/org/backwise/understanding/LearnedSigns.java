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

  /**
   * What a text tells.
   *
   * @param scores by flag, and for any at all
   */
  record Evidence(double sum, Map<String, Double> scores) {

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
  private final Thresholds.Signs thresholds;

  LearnedSigns(Supplier<Classifier> classifier, Thresholds.Signs thresholds) {
    this.classifier = classifier;
    this.thresholds = thresholds;
  }

  /** How much speaks for a sign: that there is any, half of the likeliest, and half of a rule. */
  Evidence evidence(Utterance utterance, boolean ruleHolds) {
    Map<String, Double> scores = classifier.get().scores(utterance);
    double any = scores.getOrDefault(SayingFiles.ANY, -1.0);
    double likeliest = flags(scores).stream().findFirst().map(scores::get).orElse(-1.0);
    return new Evidence(any + likeliest / 2 + (ruleHolds ? thresholds.rule() : 0), scores);
  }

  /** True if a sign is to be asked about. */
  boolean isEnough(Evidence evidence, boolean besideAnAnswer) {
    return evidence.sum()
        > (besideAnAnswer ? thresholds.enoughBesideAnAnswer() : thresholds.enough());
  }

  boolean isClear(Evidence evidence) {
    return evidence.sum() > thresholds.enoughBesideAnAnswer();
  }

  /**
   * The flags that a text tells of: those that rules found, those that are likely, or the
   * likeliest.
   */
  Set<String> flags(Evidence evidence, List<String> byRule) {
    var flags = new LinkedHashSet<>(byRule);
    List<String> likeliest = flags(evidence.scores());
    likeliest.stream().filter(it -> evidence.of(it) > thresholds.named()).forEach(flags::add);
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
