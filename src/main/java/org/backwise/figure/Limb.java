package org.backwise.figure;

import org.jspecify.annotations.Nullable;

/** How an arm or a leg is held. */
sealed interface Limb {

  /** Where the hand or foot points; nothing leaves that to the figure. */
  @Nullable Angle end();

  /** The same limb on the other side. */
  Limb mirrored();

  /**
   * A direction.
   *
   * @param inPicture degrees in the plane of the picture: 0 right, 90 up, 180 left, -90 down
   * @param out degrees out of it, towards the viewer
   */
  record Angle(double inPicture, double out) {

    Vec direction() {
      return Vec.at(inPicture, out);
    }

    static Angle of(Vec direction) {
      double in = Math.toDegrees(Math.atan2(direction.y(), direction.x()));
      double up = Math.toDegrees(Math.asin(Math.clamp(direction.z(), -1.0, 1.0)));
      return new Angle(in, up);
    }

    /** The same direction, written so that the way there from another is the short one. */
    Angle near(Angle other) {
      double off = Math.IEEEremainder(inPicture - other.inPicture, 360);
      return new Angle(other.inPicture + off, out);
    }

    private Angle mirrored() {
      return new Angle(inPicture, -out);
    }
  }

  /**
   * Wrist or ankle is at a place, and elbow or knee bends as it must.
   *
   * @param target without a third number, straight ahead of the joint it hangs from
   * @param bend where elbow or knee points to; nothing leaves that to the figure
   */
  record Reach(double x, double y, @Nullable Double z, @Nullable Vec bend, @Nullable Angle end)
      implements Limb {

    Vec target(Vec root) {
      return new Vec(x, y, z == null ? root.z() : z);
    }

    @Override
    public Limb mirrored() {
      return new Reach(
          x,
          y,
          z == null ? null : Double.valueOf(-z),
          bend == null ? null : bend.mirrored(),
          end == null ? null : end.mirrored());
    }
  }

  /** Both parts of it point somewhere. */
  record Point(Angle upper, Angle lower, @Nullable Angle end) implements Limb {

    @Override
    public Limb mirrored() {
      return new Point(upper.mirrored(), lower.mirrored(), end == null ? null : end.mirrored());
    }
  }
}
