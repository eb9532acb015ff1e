package org.backwise.likeness;

import java.util.ArrayList;
import java.util.List;
import org.backwise.likeness.GramSpace.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * How alike a text is to each of those that were learned from: by meaning (the embedding, seen from
 * the middle of all) and by the words themselves, together and each with each: {@code (1 + 2 m + 3
 * w)^2}. The square lets the classifier learn from pairs, such as a denial and what it denies.
 */
final class Neighbours {

  private static final float MEANING = 2;
  private static final float WORDS = 3;

  /** Keeps a stretch of the sums in the processor's nearest memory. */
  private static final int STRETCH = 1024;

  private final int size;
  private final GramSpace grams;
  private final float[] middle;

  /** Number by number, all texts after each other: this order is quick to go through. */
  private final float[][] meanings;

  private final int[][] textsOfGram;
  private final float[][] weightsOfGram;

  Neighbours(List<String> texts, List<Embedding> embeddings) {
    this.size = texts.size();
    this.grams = new GramSpace(texts);
    this.middle = middle(embeddings);
    this.meanings = new float[embeddings.isEmpty() ? 0 : Embedding.DIMENSIONS][size];
    for (int i = 0; i < embeddings.size(); i++) {
      float[] seen = fromTheMiddle(embeddings.get(i));
      for (int j = 0; j < seen.length; j++) {
        meanings[j][i] = seen[j];
      }
    }
    this.textsOfGram = new int[grams.size()][];
    this.weightsOfGram = new float[grams.size()][];
    enter(texts);
  }

  private static float[] middle(List<Embedding> embeddings) {
    double[] sums = new double[Embedding.DIMENSIONS];
    for (Embedding embedding : embeddings) {
      for (int j = 0; j < sums.length; j++) {
        sums[j] += embedding.at(j);
      }
    }
    float[] middle = new float[sums.length];
    for (int j = 0; j < sums.length; j++) {
      middle[j] = (float) (sums[j] / Math.max(1, embeddings.size()));
    }
    return middle;
  }

  private float[] fromTheMiddle(Embedding embedding) {
    float[] seen = new float[Embedding.DIMENSIONS];
    for (int j = 0; j < seen.length; j++) {
      seen[j] = embedding.at(j) - middle[j];
    }
    return Embedding.normalised(seen);
  }

  private void enter(List<String> texts) {
    var places = new ArrayList<List<Integer>>();
    var weights = new ArrayList<List<Float>>();
    for (int gram = 0; gram < grams.size(); gram++) {
      places.add(new ArrayList<>());
      weights.add(new ArrayList<>());
    }
    for (int i = 0; i < texts.size(); i++) {
      Weighed weighed = grams.weigh(texts.get(i));
      for (int k = 0; k < weighed.grams().length; k++) {
        places.get(weighed.grams()[k]).add(i);
        weights.get(weighed.grams()[k]).add(weighed.weights()[k]);
      }
    }
    for (int gram = 0; gram < grams.size(); gram++) {
      textsOfGram[gram] = places.get(gram).stream().mapToInt(Integer::intValue).toArray();
      weightsOfGram[gram] = floats(weights.get(gram));
    }
  }

  private static float[] floats(List<Float> numbers) {
    float[] floats = new float[numbers.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = numbers.get(i);
    }
    return floats;
  }

  int size() {
    return size;
  }

  /** The likeness to each text, in their order. */
  float[] of(String text, @Nullable Embedding embedding) {
    float[] sums = new float[size];
    addWords(text, sums);
    if (embedding != null && meanings.length > 0) {
      addMeaning(fromTheMiddle(embedding), sums);
    }
    for (int i = 0; i < size; i++) {
      sums[i] = (1 + sums[i]) * (1 + sums[i]);
    }
    return sums;
  }

  /** The likeness before it was squared: 0 for nothing in common. */
  static double alike(float likeness) {
    return Math.sqrt(likeness) - 1;
  }

  private void addWords(String text, float[] sums) {
    Weighed weighed = grams.weigh(text);
    for (int k = 0; k < weighed.grams().length; k++) {
      int[] texts = textsOfGram[weighed.grams()[k]];
      float[] weights = weightsOfGram[weighed.grams()[k]];
      float weight = WORDS * weighed.weights()[k];
      for (int i = 0; i < texts.length; i++) {
        sums[texts[i]] += weight * weights[i];
      }
    }
  }

  private void addMeaning(float[] seen, float[] sums) {
    for (int from = 0; from < size; from += STRETCH) {
      int to = Math.min(size, from + STRETCH);
      for (int j = 0; j < seen.length; j++) {
        addScaled(meanings[j], MEANING * seen[j], from, to, sums);
      }
    }
  }

  // By itself, so that the compiler makes it one instruction for many numbers.
  private static void addScaled(float[] row, float scale, int from, int to, float[] sums) {
    for (int i = from; i < to; i++) {
      sums[i] += scale * row[i];
    }
  }
}
