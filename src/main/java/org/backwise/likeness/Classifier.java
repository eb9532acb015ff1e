package org.backwise.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Tells what a text says, as far as it is like the sayings that it learned from: a support vector
 * machine for each label. Deterministic, and safe for many threads.
 */
public final class Classifier {

  private final List<String> texts;
  private final Neighbours neighbours;

  /** A weight for each text, by label. */
  private final Map<String, float[]> weights;

  Classifier(List<String> texts, Map<String, float[]> weights, Likeness likeness) {
    this(texts, neighbours(texts, likeness), weights);
  }

  private Classifier(List<String> texts, Neighbours neighbours, Map<String, float[]> weights) {
    this.texts = List.copyOf(texts);
    this.neighbours = neighbours;
    this.weights = new TreeMap<>(weights);
  }

  private static Neighbours neighbours(List<String> texts, Likeness likeness) {
    return new Neighbours(texts, likeness.hasModel() ? likeness.embedAll(texts) : List.of());
  }

  static Classifier learn(List<Saying> sayings, Likeness likeness) {
    List<String> texts = sayings.stream().map(Saying::text).toList();
    Neighbours neighbours = neighbours(texts, likeness);
    float[][] rows = new float[texts.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = neighbours.of(texts.get(i), likeness.embed(texts.get(i)));
    }
    var learner = new Learner(rows);
    var weights = new TreeMap<String, float[]>();
    labels(sayings).forEach(label -> weights.put(label, learner.weights(having(label, sayings))));
    return new Classifier(texts, neighbours, weights);
  }

  private static TreeSet<String> labels(List<Saying> sayings) {
    var labels = new HashSet<String>();
    sayings.forEach(it -> labels.addAll(it.labels()));
    return new TreeSet<>(labels);
  }

  private static boolean[] having(String label, List<Saying> sayings) {
    boolean[] having = new boolean[sayings.size()];
    for (int i = 0; i < having.length; i++) {
      having[i] = sayings.get(i).labels().contains(label);
    }
    return having;
  }

  /**
   * How much a text says each label: about 1 and more for what clearly says it, about -1 and less
   * for what clearly does not.
   */
  public Map<String, Double> scores(Utterance utterance) {
    float[] likeness = neighbours.of(utterance.text(), utterance.embedding());
    var scores = new TreeMap<String, Double>();
    weights.forEach((label, ofTexts) -> scores.put(label, sum(ofTexts, likeness)));
    return scores;
  }

  /**
   * How near a text is to what was learned of each label: the mean likeness of the {@code count}
   * nearest sayings of it, from 0 up, about 2 for the same words.
   */
  public Map<String, Double> nearness(Utterance utterance, int count) {
    float[] likeness = neighbours.of(utterance.text(), utterance.embedding());
    var nearness = new TreeMap<String, Double>();
    weights.forEach((label, of) -> nearness.put(label, nearest(of, likeness, count)));
    return nearness;
  }

  /** A weight above zero is that of a saying which has the label. */
  private static double nearest(float[] weights, float[] likeness, int count) {
    return -IntStream.range(0, weights.length)
        .filter(i -> weights[i] > 0)
        .mapToDouble(i -> -Neighbours.alike(likeness[i]))
        .sorted()
        .limit(count)
        .average()
        .orElse(0);
  }

  private static double sum(float[] weights, float[] likeness) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += (double) weights[i] * likeness[i];
    }
    return sum;
  }

  List<String> texts() {
    return texts;
  }

  Map<String, float[]> weights() {
    return weights;
  }
}
