package org.backwise.likeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weighs the grams of texts: what is rare among the texts that were learned from tells more (TF-IDF
 * with a logarithm of the count), and every text has length one. A gram of a single text is left
 * out, since it can tell nothing about another.
 */
final class GramSpace {

  private static final int FEWEST_TEXTS = 2;

  /**
   * A text's weights.
   *
   * @param grams numbers of its grams, rising
   * @param weights as many, of length one together
   */
  record Weighed(int[] grams, float[] weights) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[] rarity;

  GramSpace(Collection<String> texts) {
    var textsWith = new TreeMap<String, Integer>();
    texts.forEach(
        text -> new HashSet<>(Grams.of(text)).forEach(it -> textsWith.merge(it, 1, Integer::sum)));
    textsWith.values().removeIf(count -> count < FEWEST_TEXTS);
    rarity = new double[textsWith.size()];
    textsWith.forEach(
        (gram, count) -> {
          rarity[numbers.size()] = Math.log((1.0 + texts.size()) / (1 + count)) + 1;
          numbers.put(gram, numbers.size());
        });
  }

  int size() {
    return rarity.length;
  }

  Weighed weigh(String text) {
    var counts = new TreeMap<Integer, Integer>();
    for (String gram : Grams.of(text)) {
      Integer number = numbers.get(gram);
      if (number != null) {
        counts.merge(number, 1, Integer::sum);
      }
    }
    return normalised(counts);
  }

  private Weighed normalised(Map<Integer, Integer> counts) {
    int[] grams = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] weights = new float[grams.length];
    double squares = 0;
    List<Integer> times = List.copyOf(counts.values());
    for (int i = 0; i < grams.length; i++) {
      double weight = (1 + Math.log(times.get(i))) * rarity[grams[i]];
      weights[i] = (float) weight;
      squares += weight * weight;
    }
    double length = Math.sqrt(squares);
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (weights[i] / length);
    }
    return new Weighed(grams, weights);
  }
}
