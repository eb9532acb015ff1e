package org.backwise.likeness;

import java.util.stream.IntStream;

/**
 * Learns the weights of a support vector machine by going through the texts one at a time (dual
 * coordinate ascent, Hsieh and others, 2008) until no weight changes much. The same texts in the
 * same order give the same weights.
 */
final class Learner {

  /** The most that one text may weigh, so that one wrong label does not decide. */
  private static final float MOST = 0.3f;

  private static final int MOST_ROUNDS = 60;
  private static final float SETTLED = 1e-3f;

  private final float[][] likeness;

  /** Every text's likeness to every other: {@code 4 n²} bytes, so some 300 MB for 9,000 texts. */
  Learner(float[][] likeness) {
    this.likeness = likeness;
  }

  /**
   * One weight for each text, to be added up by likeness: above zero, the label is said.
   *
   * @param says whether each text has the label
   */
  float[] weights(boolean[] says) {
    int size = says.length;
    float[] weights = new float[size];
    float[] scores = new float[size];
    float change = Float.MAX_VALUE;
    for (int round = 0; round < MOST_ROUNDS && change > SETTLED; round++) {
      change = 0;
      for (int i : order(size, round)) {
        change = Math.max(change, improve(i, says[i] ? 1 : -1, weights, scores));
      }
    }
    return weights;
  }

  /** Every round goes another way through the texts, with a stride that shares no divisor. */
  private static int[] order(int size, int round) {
    int stride = 7919 + 2 * round;
    while (gcd(stride, size) != 1) {
      stride++;
    }
    int step = stride;
    return IntStream.range(0, size).map(i -> (int) ((long) i * step % size)).toArray();
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** How much the weight of one text changed, in shares of the most. */
  private float improve(int i, int sign, float[] weights, float[] scores) {
    float before = sign * weights[i];
    float gain = (1 - sign * scores[i]) / likeness[i][i];
    float after = Math.clamp(before + gain, 0, MOST);
    float change = after - before;
    if (change != 0) {
      weights[i] = sign * after;
      addRow(likeness[i], sign * change, scores);
    }
    return Math.abs(change) / MOST;
  }

  private static void addRow(float[] row, float scale, float[] scores) {
    for (int j = 0; j < row.length; j++) {
      scores[j] += scale * row[j];
    }
  }
}
