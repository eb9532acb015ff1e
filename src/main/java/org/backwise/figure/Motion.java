package org.backwise.figure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The way through the poses of an exercise and back to the first of them. What is written of a pose
 * goes over into the next, not the joints, so that a hand that rests on the floor stays there.
 *
 * @param poses all of the same form, see {@link PoseMix}
 * @param seconds one round, without the times at which a pose is held
 */
record Motion(List<Pose> poses, Kind kind, double seconds, Body body) {

  private static final int FRAMES_A_LEG = 10;

  /** How one pose goes over into the next. */
  enum Kind {
    /** Slowly out of one and slowly into the next. */
    TO_AND_FRO,
    /** Through all of them without a stop, as in walking. */
    ROUND;

    @JsonValue
    String wireName() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    static Kind of(String wireName) {
      return valueOf(wireName.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }

  /** A moment, in seconds from the start of a round. */
  record Frame(double at, Skeleton skeleton) {}

  Motion {
    poses = PoseMix.alike(poses, body);
  }

  /** How long one round takes, with the times at which a pose is held. */
  double duration() {
    return seconds + poses.stream().mapToDouble(Pose::hold).sum();
  }

  /** One round; the last frame is as the first. */
  List<Frame> frames() {
    var frames = new ArrayList<Frame>();
    double at = 0;
    for (int leg = 0; leg < poses.size(); leg++) {
      double hold = poses.get(leg).hold();
      if (hold > 0) {
        frames.add(new Frame(at, skeleton(leg, 0)));
        at += hold;
      }
      for (int i = 0; i < FRAMES_A_LEG; i++) {
        double share = (double) i / FRAMES_A_LEG;
        frames.add(new Frame(at + share * seconds / poses.size(), skeleton(leg, share)));
      }
      at += seconds / poses.size();
    }
    frames.add(new Frame(at, skeleton(0, 0)));
    return frames;
  }

  /** The way from one pose to another that comes later. */
  List<Skeleton> way(int from, int to) {
    var way = new ArrayList<Skeleton>();
    for (int leg = from; leg < to; leg++) {
      for (int i = 0; i < FRAMES_A_LEG; i++) {
        way.add(skeleton(leg, (double) i / FRAMES_A_LEG));
      }
    }
    way.add(still(to));
    return way;
  }

  Skeleton still(int pose) {
    return Skeleton.of(poses.get(pose), body);
  }

  /** {@code share} of the time from a pose to the next, 0 to 1. */
  private Skeleton skeleton(int leg, double share) {
    Pose mixed =
        switch (kind) {
          case TO_AND_FRO -> PoseMix.of(List.of(pose(leg), pose(leg + 1)), eased(share));
          case ROUND ->
              PoseMix.of(
                  List.of(pose(leg - 1), pose(leg), pose(leg + 1), pose(leg + 2)), rounded(share));
        };
    return Skeleton.of(mixed, body);
  }

  private Pose pose(int number) {
    return poses.get(Math.floorMod(number, poses.size()));
  }

  private static double[] eased(double share) {
    double eased = (1 - Math.cos(Math.PI * share)) / 2;
    return new double[] {1 - eased, eased};
  }

  /** A smooth curve through all of them (Catmull-Rom). */
  private static double[] rounded(double t) {
    return new double[] {
      (-t + 2 * t * t - t * t * t) / 2,
      (2 - 5 * t * t + 3 * t * t * t) / 2,
      (t + 4 * t * t - 3 * t * t * t) / 2,
      (-t * t + t * t * t) / 2
    };
  }
}
