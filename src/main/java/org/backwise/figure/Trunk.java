package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The spine from the hips up, as slices at even steps. It keeps its length however it bends.
 *
 * @param slices from the hips to the base of the neck
 */
record Trunk(List<Slice> slices) {

  /** So many of the lowest steps are the lower back. */
  private static final int LOWER_BACK = 3;

  /** A slice's middle, and where its up, its front and its right side are. */
  record Slice(Vec middle, Vec up, Vec front, Vec right) {}

  Trunk {
    slices = List.copyOf(slices);
  }

  Slice hips() {
    return slices.getFirst();
  }

  Slice chest() {
    return slices.getLast();
  }

  static Trunk of(Pose pose, Body body) {
    int steps = body.trunk().size() - 1;
    Vec up = Vec.at(90 - pose.lean(), 0);
    Vec front = Vec.at(-pose.lean(), 0).turned(Vec.TO_VIEWER, pose.turn());
    Vec right = front.cross(up);
    double[] bends = bends(pose, steps);
    double off = chordAngle(bends);
    Vec at = pose.hips();
    var slices = new ArrayList<Slice>();
    for (int i = 0; i <= steps; i++) {
      double angle = bends[Math.min(i, steps)] - off;
      Vec itsUp = up.turned(front, angle);
      Vec itsFront = front.turned(up.times(-1), angle);
      double twist = pose.twist() * i / steps;
      slices.add(
          new Slice(
              at, itsUp, itsFront.turned(right, twist), right.turned(itsFront.times(-1), twist)));
      if (i < steps) {
        double middle = (bends[i] + bends[i + 1]) / 2 - off;
        at = at.plus(up.turned(front, middle), body.spine() / steps);
      }
    }
    return new Trunk(slices);
  }

  /** How far each slice leans forward of the lowest one, in degrees. */
  private static double[] bends(Pose pose, int steps) {
    double[] bends = new double[steps + 1];
    for (int i = 1; i <= steps; i++) {
      double low = i <= LOWER_BACK ? pose.tuck() / LOWER_BACK : 0;
      bends[i] = bends[i - 1] + pose.curve() / steps + low;
    }
    return bends;
  }

  /** The angle of the straight line from the hips to the neck. */
  private static double chordAngle(double[] bends) {
    double ahead = 0;
    double upwards = 0;
    for (int i = 0; i + 1 < bends.length; i++) {
      double angle = Math.toRadians((bends[i] + bends[i + 1]) / 2);
      ahead += Math.sin(angle);
      upwards += Math.cos(angle);
    }
    return Math.toDegrees(Math.atan2(ahead, upwards));
  }
}
