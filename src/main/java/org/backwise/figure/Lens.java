package org.backwise.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * From where the figure is seen, and where it comes to stand on the paper.
 *
 * @param scale how many units of the picture a centimetre is
 * @param left what is added to the right of that, {@code top} downwards
 */
record Lens(View view, double scale, double left, double top) {

  /** From where the figure is seen; always from a little above. */
  enum View {
    PROFILE(3, 5),
    SIDE(20, 11),
    HALF(48, 12),
    FRONT(84, 9),
    ABOVE(0, 50);

    private final double cosYaw;
    private final double sinYaw;
    private final double cosPitch;
    private final double sinPitch;

    View(double yaw, double pitch) {
      this.cosYaw = Math.cos(Math.toRadians(yaw));
      this.sinYaw = Math.sin(Math.toRadians(yaw));
      this.cosPitch = Math.cos(Math.toRadians(pitch));
      this.sinPitch = Math.sin(Math.toRadians(pitch));
    }

    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static View of(String wireName) {
      return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
  }

  /** On the paper: x to the right, y down; {@code depth} is greater for what is nearer. */
  record Spot(double x, double y, double depth) {

    double distance(Spot other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  static Lens of(View view) {
    return new Lens(view, 1, 0, 0);
  }

  Spot see(Vec place) {
    Spot seen = direction(place);
    return new Spot(seen.x + left, seen.y + top, seen.depth);
  }

  /** The same of a direction, which does not move with the paper. */
  Spot direction(Vec direction) {
    double x = direction.x() * view.cosYaw - direction.z() * view.sinYaw;
    double near = direction.x() * view.sinYaw + direction.z() * view.cosYaw;
    double up = direction.y() * view.cosPitch - near * view.sinPitch;
    double depth = near * view.cosPitch + direction.y() * view.sinPitch;
    return new Spot(x * scale, -up * scale, depth);
  }

  double size(double centimetres) {
    return centimetres * scale;
  }
}
