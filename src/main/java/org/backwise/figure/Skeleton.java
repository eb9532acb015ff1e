package org.backwise.figure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.backwise.figure.Limb.Angle;
import org.backwise.figure.Limb.Point;
import org.backwise.figure.Limb.Reach;

/**
 * Where every joint of a pose is.
 *
 * @param trunk the spine
 * @param headUp from the neck to the crown
 * @param face where the nose points
 * @param shortfalls how far a wrist or an ankle stays away from where it was to be
 */
record Skeleton(
    Pose pose,
    Trunk trunk,
    Map<Joint, Vec> joints,
    Vec headUp,
    Vec face,
    Map<Joint, Double> shortfalls) {

  private static final double SOLE = 3.5;
  private static final double HEEL = 4;

  Vec at(Joint joint) {
    return Objects.requireNonNull(joints.get(joint));
  }

  static Skeleton of(Pose pose, Body body) {
    return new Builder(pose, body).build();
  }

  private static final class Builder {

    private final Pose pose;
    private final Body body;
    private final Trunk trunk;
    private final Map<Joint, Vec> joints = new EnumMap<>(Joint.class);
    private final Map<Joint, Double> shortfalls = new EnumMap<>(Joint.class);

    Builder(Pose pose, Body body) {
      this.pose = pose;
      this.body = body;
      this.trunk = Trunk.of(pose, body);
    }

    Skeleton build() {
      Trunk.Slice chest = trunk.chest();
      Vec neckUp = chest.up().turned(chest.front(), pose.nod() / 2);
      Vec headUp = chest.up().turned(chest.front(), pose.nod());
      Vec ahead = chest.front().turned(chest.up().times(-1), pose.nod());
      Vec face = ahead.turned(chest.right(), pose.look());
      joints.put(Joint.HIPS, pose.hips());
      joints.put(Joint.WAIST, trunk.slices().get(2).middle());
      joints.put(Joint.CHEST, trunk.slices().get(trunk.slices().size() - 3).middle());
      joints.put(Joint.NECK, chest.middle());
      joints.put(Joint.HEAD, chest.middle().plus(neckUp, body.neck()).plus(headUp, body.head()));
      arm(pose.rightArm(), 1, LimbForm.RIGHT_ARM);
      arm(pose.leftArm(), -1, LimbForm.LEFT_ARM);
      leg(pose.rightLeg(), 1, LimbForm.RIGHT_LEG);
      leg(pose.leftLeg(), -1, LimbForm.LEFT_LEG);
      return new Skeleton(pose, trunk, joints, headUp, face, shortfalls);
    }

    private TwoBone bones(Limb limb, Vec root, double upper, double lower, Vec usualBend) {
      return switch (limb) {
        case Reach it ->
            TwoBone.reach(
                root, it.target(root), upper, lower, it.bend() == null ? usualBend : it.bend());
        case Point it -> TwoBone.point(root, it, upper, lower);
      };
    }

    private void arm(Limb limb, int side, LimbForm.Joints names) {
      Trunk.Slice chest = trunk.chest();
      Vec root =
          chest
              .middle()
              .plus(chest.up(), -3)
              .plus(chest.right(), side * body.shoulders())
              .plus(chest.front(), -pose.back());
      Vec bend = chest.front().times(-0.6).plus(chest.up(), -1).plus(chest.right(), side * 0.35);
      TwoBone bones = bones(limb, root, body.upperArm(), body.forearm(), bend);
      joints.put(names.root(), root);
      joints.put(names.middle(), bones.middle());
      joints.put(names.end(), bones.end());
      shortfalls.put(names.end(), bones.shortfall());
      Angle palm = limb.end();
      Vec along = bones.end().minus(bones.middle()).unit();
      Vec fingers = palm == null ? onFloor(bones.end(), along, chest) : palm.direction();
      joints.put(names.tip(), bones.end().plus(fingers, body.hand()));
    }

    /** A hand that rests on the floor lies flat. */
    private Vec onFloor(Vec wrist, Vec along, Trunk.Slice chest) {
      double share = Math.clamp((9 - wrist.y()) / 4, 0, 1);
      Vec ahead = along.plus(chest.up().plus(chest.front()), 0.5);
      Vec flat = new Vec(ahead.x(), 0, ahead.z()).unit();
      return along.between(flat, along.y() < 0 ? share : 0).unit();
    }

    private void leg(Limb limb, int side, LimbForm.Joints names) {
      Trunk.Slice hips = trunk.hips();
      Vec root = pose.hips().plus(hips.right(), side * body.hips());
      TwoBone bones = bones(limb, root, body.thigh(), body.shin(), hips.front());
      joints.put(names.root(), root);
      joints.put(names.middle(), bones.middle());
      joints.put(names.end(), bones.end());
      shortfalls.put(names.end(), bones.shortfall());
      Vec shin = bones.end().minus(bones.middle()).unit();
      Vec thigh = bones.middle().minus(root).unit();
      Vec bent = thigh.minus(shin);
      Vec front = bent.length() > 0.15 ? bent : hips.front();
      Angle end = limb.end();
      Vec foot =
          end == null ? resting(bones.end(), shin, front.across(shin).unit()) : end.direction();
      Vec top = shin.times(-1).across(foot).unit();
      Vec sole = bones.end().plus(top, SOLE - body.ankle());
      Vec ball = sole.plus(foot, body.foot() - body.toes() - HEEL);
      joints.put(names.heel(), sole.plus(foot, -HEEL));
      joints.put(names.ball(), ball);
      joints.put(names.tip(), ball.plus(foot.turned(top, pose.toes()), body.toes()));
    }

    /** A foot that rests on the floor lies flat, or with its back down below a kneeling shin. */
    private Vec resting(Vec ankle, Vec shin, Vec ahead) {
      boolean standing = Math.abs(shin.y()) > 0.45;
      // A foot that hangs behind a kneeling shin needs its own length of room.
      double share = Math.clamp(standing ? (13 - ankle.y()) / 4 : (30 - ankle.y()) / 12, 0, 1);
      if (!standing && ahead.y() > -0.5) {
        return ahead;
      }
      Vec heading = standing ? ahead : ahead.plus(shin, 3);
      Vec flat = new Vec(heading.x(), 0, heading.z()).unit();
      return ahead.between(flat, share).unit();
    }
  }
}
