package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import org.backwise.figure.Lens.View;
import org.backwise.figure.Limb.Angle;
import org.jspecify.annotations.Nullable;

/** What is written in a file of {@code poses/}. */
record PoseFile(
    String exercise,
    String text,
    View view,
    Motion.@Nullable Kind motion,
    double seconds,
    @Nullable List<Prop> props,
    @Nullable List<Integer> still,
    @Nullable List<Joint> arrows,
    @Nullable List<Joint> close,
    List<Written> poses) {

  /** A pose; what is not written is as in the pose before. */
  record Written(
      @Nullable List<Double> hips,
      @Nullable Double lean,
      @Nullable Double turn,
      @Nullable Double curve,
      @Nullable Double tuck,
      @Nullable Double twist,
      @Nullable Double nod,
      @Nullable Double look,
      @Nullable Double back,
      @Nullable Double breath,
      @Nullable Double toes,
      @Nullable Double hold,
      @Nullable WrittenLimb arms,
      @Nullable WrittenLimb rightArm,
      @Nullable WrittenLimb leftArm,
      @Nullable WrittenLimb legs,
      @Nullable WrittenLimb rightLeg,
      @Nullable WrittenLimb leftLeg) {}

  /** A limb by {@code reach} or by {@code point}. */
  record WrittenLimb(
      @Nullable List<Double> reach,
      @Nullable List<Double> bend,
      @Nullable List<Double> point,
      @Nullable List<Double> out,
      @Nullable List<Double> end) {

    Limb limb() {
      Angle its = end == null ? null : new Angle(end.get(0), end.size() > 1 ? end.get(1) : 0);
      if (reach != null) {
        return new Limb.Reach(
            reach.get(0),
            reach.get(1),
            reach.size() > 2 ? reach.get(2) : null,
            bend == null ? null : Vec.of(bend, 0),
            its);
      }
      List<Double> angles = point == null ? List.of(-90.0, -90.0) : point;
      List<Double> aside = out == null ? List.of(0.0, 0.0) : out;
      return new Limb.Point(
          new Angle(angles.get(0), aside.get(0)), new Angle(angles.get(1), aside.get(1)), its);
    }
  }

  Scene scene(Body body) {
    Motion.Kind kind = motion == null ? Motion.Kind.TO_AND_FRO : motion;
    return new Scene(
        new Motion(whole(), kind, seconds, body),
        view,
        propsOrNone(),
        close == null ? List.of() : close);
  }

  /** The poses that are shown side by side. */
  List<Integer> stills() {
    return still == null ? List.of(0, 1) : still;
  }

  List<Prop> propsOrNone() {
    return props == null ? List.of() : props;
  }

  List<Joint> arrowsOrNone() {
    return arrows == null ? List.of() : arrows;
  }

  /** The poses with nothing left open. */
  List<Pose> whole() {
    var whole = new ArrayList<Pose>();
    Pose before = START;
    for (Written written : poses) {
      before = after(before, written);
      whole.add(before);
    }
    return whole;
  }

  private static final Limb DOWN = new Limb.Point(new Angle(-90, 0), new Angle(-90, 0), null);

  private static final Pose START =
      new Pose(new Vec(0, 91, 0), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, DOWN, DOWN, DOWN, DOWN);

  private static Pose after(Pose before, Written it) {
    return new Pose(
        it.hips() == null ? before.hips() : Vec.of(it.hips(), before.hips().z()),
        or(it.lean(), before.lean()),
        or(it.turn(), before.turn()),
        or(it.curve(), before.curve()),
        or(it.tuck(), before.tuck()),
        or(it.twist(), before.twist()),
        or(it.nod(), before.nod()),
        or(it.look(), before.look()),
        or(it.back(), before.back()),
        or(it.breath(), before.breath()),
        or(it.toes(), before.toes()),
        or(it.hold(), 0),
        right(it.rightArm(), it.arms(), before.rightArm()),
        left(it.leftArm(), it.arms(), before.leftArm()),
        right(it.rightLeg(), it.legs(), before.rightLeg()),
        left(it.leftLeg(), it.legs(), before.leftLeg()));
  }

  private static double or(@Nullable Double written, double before) {
    return written == null ? before : written;
  }

  private static Limb right(@Nullable WrittenLimb own, @Nullable WrittenLimb both, Limb before) {
    if (own != null) {
      return own.limb();
    }
    return both == null ? before : both.limb();
  }

  private static Limb left(@Nullable WrittenLimb own, @Nullable WrittenLimb both, Limb before) {
    if (own != null) {
      return own.limb();
    }
    return both == null ? before : both.limb().mirrored();
  }
}
