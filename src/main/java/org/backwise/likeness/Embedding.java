package org.backwise.likeness;

import java.util.Arrays;

/**
 * A point of the space of meanings: {@value #DIMENSIONS} numbers, of length one.
 *
 * <p>Equal if all numbers are.
 */
public final class Embedding {

  /** How many numbers it has. */
  public static final int DIMENSIONS = 384;

  private final float[] values;

  Embedding(float[] values) {
    if (values.length != DIMENSIONS) {
      throw new IllegalArgumentException(values.length + " numbers");
    }
    this.values = normalised(values);
  }

  static float[] normalised(float[] values) {
    double squares = 0;
    for (float value : values) {
      squares += (double) value * value;
    }
    double length = Math.sqrt(squares);
    float[] unit = new float[values.length];
    for (int i = 0; i < unit.length; i++) {
      unit[i] = (float) (values[i] / length);
    }
    return unit;
  }

  /** One of the numbers. */
  public float at(int index) {
    return values[index];
  }

  /** As it is after it was written and read, so that both learn the same. */
  Embedding asKept() {
    float[] kept = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      kept[i] = Float.float16ToFloat(Float.floatToFloat16(values[i]));
    }
    return new Embedding(kept);
  }

  float[] values() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding it && Arrays.equals(values, it.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }
}
