package org.backwise.likeness;

/** How near two embeddings are: 1 for the same, about 0.5 for what has nothing to do with it. */
final class Nearness {

  private Nearness() {}

  static double of(Embedding one, Embedding other) {
    double sum = 0;
    for (int i = 0; i < Embedding.DIMENSIONS; i++) {
      sum += one.at(i) * other.at(i);
    }
    return sum;
  }
}
