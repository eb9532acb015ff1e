package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.backwise.figure.Limb.Angle;
import org.backwise.figure.Limb.Point;
import org.backwise.figure.Limb.Reach;
import org.jspecify.annotations.Nullable;

/** Brings one limb into the same form in all poses of an exercise. */
final class LimbForm {

  /** The joints of a limb; an arm has no heel and no ball of the foot: its wrist stands there. */
  record Joints(Joint root, Joint middle, Joint end, Joint heel, Joint ball, Joint tip) {}

  static final Joints RIGHT_ARM =
      new Joints(
          Joint.RIGHT_SHOULDER,
          Joint.RIGHT_ELBOW,
          Joint.RIGHT_WRIST,
          Joint.RIGHT_WRIST,
          Joint.RIGHT_WRIST,
          Joint.RIGHT_HAND);
  static final Joints LEFT_ARM =
      new Joints(
          Joint.LEFT_SHOULDER,
          Joint.LEFT_ELBOW,
          Joint.LEFT_WRIST,
          Joint.LEFT_WRIST,
          Joint.LEFT_WRIST,
          Joint.LEFT_HAND);
  static final Joints RIGHT_LEG =
      new Joints(
          Joint.RIGHT_HIP,
          Joint.RIGHT_KNEE,
          Joint.RIGHT_ANKLE,
          Joint.RIGHT_HEEL,
          Joint.RIGHT_BALL,
          Joint.RIGHT_TOES);
  static final Joints LEFT_LEG =
      new Joints(
          Joint.LEFT_HIP,
          Joint.LEFT_KNEE,
          Joint.LEFT_ANKLE,
          Joint.LEFT_HEEL,
          Joint.LEFT_BALL,
          Joint.LEFT_TOES);

  private final List<Skeleton> poses;
  private final Joints joints;
  private final Function<Pose, Limb> of;

  LimbForm(List<Skeleton> poses, Joints joints, Function<Pose, Limb> of) {
    this.poses = poses;
    this.joints = joints;
    this.of = of;
  }

  List<Limb> alike() {
    boolean points = poses.stream().anyMatch(it -> limb(it) instanceof Point);
    boolean ends = poses.stream().anyMatch(it -> limb(it).end() != null);
    var alike = new ArrayList<Limb>();
    for (Skeleton pose : poses) {
      Angle end = ends ? end(pose) : null;
      alike.add(points ? point(pose, end, alike) : reach(pose, end));
    }
    return alike;
  }

  private Limb limb(Skeleton pose) {
    return of.apply(pose.pose());
  }

  private Angle end(Skeleton pose) {
    Angle written = limb(pose).end();
    return written == null
        ? direction(pose, joints.heel, joints.ball == joints.end ? joints.tip : joints.ball)
        : written;
  }

  private static Angle direction(Skeleton pose, Joint from, Joint to) {
    return Angle.of(pose.at(to).minus(pose.at(from)).unit());
  }

  private Point point(Skeleton pose, @Nullable Angle end, List<Limb> before) {
    if (limb(pose) instanceof Point it) {
      return new Point(it.upper(), it.lower(), end);
    }
    Angle upper = direction(pose, joints.root, joints.middle);
    Angle lower = direction(pose, joints.middle, joints.end);
    Point near = before.isEmpty() ? firstPoint() : (Point) before.getLast();
    return new Point(upper.near(near.upper()), lower.near(near.lower()), end);
  }

  private Point firstPoint() {
    return poses.stream()
        .map(this::limb)
        .filter(Point.class::isInstance)
        .map(Point.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private Reach reach(Skeleton pose, @Nullable Angle end) {
    Reach it = (Reach) limb(pose);
    boolean places = poses.stream().anyMatch(other -> ((Reach) limb(other)).z() != null);
    Vec target = it.target(pose.at(joints.root));
    Vec bend = it.bend() == null ? anyBend() : it.bend();
    return new Reach(it.x(), it.y(), places ? Double.valueOf(target.z()) : null, bend, end);
  }

  private @Nullable Vec anyBend() {
    return poses.stream()
        .map(it -> ((Reach) limb(it)).bend())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
