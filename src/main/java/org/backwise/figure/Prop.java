package org.backwise.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A thing that the exercise is done on or with, as a pose file names it.
 *
 * @param at where the middle of its foot is: x and z in centimetres
 * @param size how wide, high and deep it is; nothing leaves that to its kind
 * @param from where a band begins, {@code to} where it ends: joints
 * @param end a place at which a band is fixed, in place of {@code to}
 * @param front true if it is drawn over the figure
 */
record Prop(
    Kind kind,
    @Nullable List<Double> at,
    @Nullable List<Double> size,
    @Nullable Joint from,
    @Nullable Joint to,
    @Nullable List<Double> end,
    @Nullable Boolean front) {

  /** What there is. */
  enum Kind {
    MAT,
    CUSHION,
    WALL,
    POST,
    CHAIR,
    TABLE,
    BAND,
    BIKE,
    WATER;

    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Kind of(String wireName) {
      return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
  }

  double x() {
    return at == null ? 0 : at.get(0);
  }

  double z() {
    return at == null || at.size() < 2 ? 0 : at.get(1);
  }

  double size(int number, double usual) {
    return size == null || size.size() <= number ? usual : size.get(number);
  }

  boolean inFront() {
    return Boolean.TRUE.equals(front);
  }
}
