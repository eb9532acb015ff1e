package org.backwise.likeness;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The beginnings of two vectors as they were when all figures were measured. With other vectors the
 * thresholds of those who compare texts would say nothing.
 */
final class Measured {

  /** Processors round a little differently; another model is far below. */
  private static final double NEAR_ENOUGH = 0.99;

  private record Beginning(String text, float... numbers) {}

  private static final List<Beginning> BEGINNINGS =
      List.of(
          new Beginning(
              "My lower back hurts when I bend.",
              -0.0024f,
              -0.0302f,
              0.0594f,
              0.0227f,
              -0.0026f,
              0.0161f,
              0.0494f,
              0.0447f,
              0.0785f,
              -0.0685f,
              0.0262f,
              -0.0541f),
          new Beginning(
              "Is it fine to go for a swim?",
              0.0229f,
              -0.0830f,
              0.0068f,
              0.0244f,
              -0.0555f,
              0.0398f,
              0.0831f,
              -0.0187f,
              -0.0015f,
              -0.0060f,
              -0.0480f,
              -0.0279f));

  private Measured() {}

  /**
   * Compares what a model gives with what was measured.
   *
   * @throws IllegalStateException if it is something else
   */
  static void check(Function<String, Embedding> model) {
    for (Beginning beginning : BEGINNINGS) {
      double near = cosine(model.apply(beginning.text()), beginning.numbers());
      if (!(near >= NEAR_ENOUGH)) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "onnxruntime or the embedding model is not the one that was measured:"
                    + " its vectors differ (cosine %.3f, not %.2f or more)",
                near,
                NEAR_ENOUGH));
      }
    }
  }

  private static double cosine(Embedding embedding, float[] numbers) {
    double product = 0;
    double its = 0;
    double measured = 0;
    for (int i = 0; i < numbers.length; i++) {
      product += embedding.at(i) * numbers[i];
      its += embedding.at(i) * embedding.at(i);
      measured += numbers[i] * numbers[i];
    }
    return product / Math.sqrt(its * measured);
  }
}
