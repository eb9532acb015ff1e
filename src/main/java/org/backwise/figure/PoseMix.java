package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.backwise.figure.Limb.Angle;
import org.backwise.figure.Limb.Point;
import org.backwise.figure.Limb.Reach;
import org.jspecify.annotations.Nullable;

/** Poses that go over into one another. */
final class PoseMix {

  private final List<Pose> poses;
  private final double[] weights;

  private PoseMix(List<Pose> poses, double[] weights) {
    this.poses = poses;
    this.weights = weights;
  }

  /**
   * The same poses, each limb held in the same way in all of them: by directions if it is so in any
   * of them, and with a direction of its end if it has one in any.
   */
  static List<Pose> alike(List<Pose> poses, Body body) {
    List<Skeleton> skeletons = poses.stream().map(it -> Skeleton.of(it, body)).toList();
    var rightArms = new LimbForm(skeletons, LimbForm.RIGHT_ARM, Pose::rightArm).alike();
    var leftArms = new LimbForm(skeletons, LimbForm.LEFT_ARM, Pose::leftArm).alike();
    var rightLegs = new LimbForm(skeletons, LimbForm.RIGHT_LEG, Pose::rightLeg).alike();
    var leftLegs = new LimbForm(skeletons, LimbForm.LEFT_LEG, Pose::leftLeg).alike();
    var alike = new ArrayList<Pose>();
    for (int i = 0; i < poses.size(); i++) {
      alike.add(
          with(poses.get(i), rightArms.get(i), leftArms.get(i), rightLegs.get(i), leftLegs.get(i)));
    }
    return List.copyOf(alike);
  }

  private static Pose with(Pose it, Limb rightArm, Limb leftArm, Limb rightLeg, Limb leftLeg) {
    return new Pose(
        it.hips(),
        it.lean(),
        it.turn(),
        it.curve(),
        it.tuck(),
        it.twist(),
        it.nod(),
        it.look(),
        it.back(),
        it.breath(),
        it.toes(),
        it.hold(),
        rightArm,
        leftArm,
        rightLeg,
        leftLeg);
  }

  /**
   * A pose among poses that are alike.
   *
   * @param weights one for each, 1 together
   */
  static Pose of(List<Pose> poses, double[] weights) {
    return new PoseMix(poses, weights).mixed();
  }

  private Pose mixed() {
    return new Pose(
        vec(Pose::hips),
        number(Pose::lean),
        number(Pose::turn),
        number(Pose::curve),
        number(Pose::tuck),
        number(Pose::twist),
        number(Pose::nod),
        number(Pose::look),
        number(Pose::back),
        number(Pose::breath),
        number(Pose::toes),
        0,
        limb(Pose::rightArm),
        limb(Pose::leftArm),
        limb(Pose::rightLeg),
        limb(Pose::leftLeg));
  }

  private double number(ToDoubleFunction<Pose> of) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * of.applyAsDouble(poses.get(i));
    }
    return sum;
  }

  private Vec vec(Function<Pose, Vec> of) {
    return new Vec(
        number(it -> of.apply(it).x()),
        number(it -> of.apply(it).y()),
        number(it -> of.apply(it).z()));
  }

  /** From each to the next the short way round, so that an arm may turn full circles. */
  private Angle angle(Function<Pose, Angle> of) {
    Angle before = of.apply(poses.getFirst());
    double inPicture = 0;
    double out = 0;
    for (int i = 0; i < weights.length; i++) {
      before = of.apply(poses.get(i)).near(before);
      inPicture += weights[i] * before.inPicture();
      out += weights[i] * before.out();
    }
    return new Angle(inPicture, out);
  }

  private @Nullable Angle end(Function<Pose, Limb> of) {
    return of.apply(poses.getFirst()).end() == null
        ? null
        : angle(it -> Objects.requireNonNull(of.apply(it).end()));
  }

  private Limb limb(Function<Pose, Limb> of) {
    return switch (of.apply(poses.getFirst())) {
      case Point _ ->
          new Point(
              angle(it -> ((Point) of.apply(it)).upper()),
              angle(it -> ((Point) of.apply(it)).lower()),
              end(of));
      case Reach first -> reach(first, it -> (Reach) of.apply(it), end(of));
    };
  }

  private Reach reach(Reach first, Function<Pose, Reach> of, @Nullable Angle end) {
    return new Reach(
        number(it -> of.apply(it).x()),
        number(it -> of.apply(it).y()),
        first.z() == null ? null : number(it -> Objects.requireNonNull(of.apply(it).z())),
        first.bend() == null ? null : vec(it -> Objects.requireNonNull(of.apply(it).bend())),
        end);
  }
}
