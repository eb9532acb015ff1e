package org.backwise.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.backwise.figure.Lens.Spot;
import org.backwise.figure.Part.Tone;
import org.jspecify.annotations.Nullable;

/** The figure's shapes in one moment. */
final class Figure {

  private static final double HAIR_HALF = Math.toRadians(88);

  private final Skeleton skeleton;
  private final Body body;
  private final Lens lens;
  private final List<Part> parts = new ArrayList<>();

  private Figure(Skeleton skeleton, Body body, Lens lens) {
    this.skeleton = skeleton;
    this.body = body;
    this.lens = lens;
  }

  /** Its shapes, always the same ones in the same order. */
  static List<Part> parts(Skeleton skeleton, Body body, Lens lens) {
    return new Figure(skeleton, body, lens).draw();
  }

  private List<Part> draw() {
    trunk();
    head();
    limb(
        "right-arm",
        LimbForm.RIGHT_ARM,
        body.arm(),
        isFar(Joint.RIGHT_SHOULDER, Joint.LEFT_SHOULDER));
    limb(
        "left-arm",
        LimbForm.LEFT_ARM,
        body.arm(),
        isFar(Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER));
    limb("right-leg", LimbForm.RIGHT_LEG, body.leg(), isFar(Joint.RIGHT_HIP, Joint.LEFT_HIP));
    limb("left-leg", LimbForm.LEFT_LEG, body.leg(), isFar(Joint.LEFT_HIP, Joint.RIGHT_HIP));
    return parts;
  }

  private Spot see(Joint joint) {
    return lens.see(skeleton.at(joint));
  }

  private boolean isFar(Joint joint, Joint other) {
    return see(joint).depth() < see(other).depth() - 6;
  }

  private void limb(String name, LimbForm.Joints joints, List<Double> radii, boolean far) {
    boolean arm = joints.heel() == joints.end();
    double depth = (see(joints.middle()).depth() + see(joints.end()).depth()) / 2;
    var path = new Path();
    bone(path, joints.root(), radii.get(0), joints.middle(), radii.get(1));
    bone(path, joints.middle(), radii.get(1), joints.end(), radii.get(2));
    if (arm) {
      bone(path, joints.end(), radii.get(3), joints.tip(), radii.get(3) * 0.8);
      parts.add(new Part(name, far ? Tone.FAR_SKIN : Tone.SKIN, depth, path.toString()));
      sleeve(name, joints, radii, depth, far);
    } else {
      var foot = new Path();
      bone(foot, joints.heel(), radii.get(2) * 0.8, joints.ball(), radii.get(3));
      bone(foot, joints.ball(), radii.get(3), joints.tip(), radii.get(3) * 0.75);
      // Beneath the leg, so that the trousers end over it.
      parts.add(
          new Part(name + "-foot", far ? Tone.FAR_SKIN : Tone.SKIN, depth - 0.1, foot.toString()));
      parts.add(new Part(name, far ? Tone.FAR_TROUSERS : Tone.TROUSERS, depth, path.toString()));
    }
  }

  private void bone(Path path, Joint from, double wide, Joint to, double narrow) {
    path.bar(see(from), lens.size(wide), see(to), lens.size(narrow));
  }

  private void sleeve(
      String name, LimbForm.Joints joints, List<Double> radii, double depth, boolean far) {
    Vec shoulder = skeleton.at(joints.root());
    Spot hem = lens.see(shoulder.between(skeleton.at(joints.middle()), 0.5));
    double wide = lens.size(radii.get(0) + 0.6);
    double narrow = lens.size((radii.get(0) + radii.get(1)) / 2 + 1);
    parts.add(
        new Part(
            name + "-sleeve",
            far ? Tone.FAR_SHIRT : Tone.SHIRT,
            depth + 0.05,
            new Path().bar(lens.see(shoulder), wide, hem, narrow).toString()));
  }

  private void head() {
    Spot middle = see(Joint.HEAD);
    double radius = lens.size(body.head());
    Spot face = lens.direction(skeleton.face());
    Vec crown = skeleton.headUp().times(0.75).minus(skeleton.face().times(0.85));
    Spot hair = lens.direction(crown);
    Spot neck = see(Joint.NECK);
    var nose =
        new Spot(
            middle.x() + face.x() * (body.head() - 0.4),
            middle.y() + face.y() * (body.head() - 0.4),
            0);
    String skin =
        new Path()
            .bar(neck, lens.size(5.2), middle, lens.size(5))
            .circle(middle, radius)
            .circle(nose, lens.size(2.1))
            .toString();
    parts.add(new Part("head", Tone.SKIN, middle.depth(), skin));
    double towards = Math.atan2(hair.y(), hair.x());
    double flat = radius * (0.1 + 0.3 * Math.max(0, face.depth()));
    parts.add(
        new Part(
            "hair",
            Tone.HAIR,
            middle.depth() + 0.1,
            new Path().cap(middle, radius + lens.size(0.6), towards, HAIR_HALF, flat).toString()));
    parts.add(new Part("eyes", Tone.EYE, middle.depth() + 0.2, eyes(middle)));
  }

  private String eyes(Spot middle) {
    var path = new Path();
    Vec side = skeleton.face().cross(skeleton.headUp()).unit();
    for (int i = -1; i <= 1; i += 2) {
      Vec eye = skeleton.face().times(0.86).plus(side, 0.42 * i).plus(skeleton.headUp(), 0.12);
      Spot seen = lens.direction(eye);
      double size = seen.depth() > 0.12 ? lens.size(1.35) : 0;
      path.circle(
          new Spot(middle.x() + seen.x() * body.head(), middle.y() + seen.y() * body.head(), 0),
          size);
    }
    return path.toString();
  }

  private void trunk() {
    var right = new ArrayList<Spot>();
    var left = new ArrayList<Spot>();
    List<Trunk.Slice> slices = skeleton.trunk().slices();
    for (int i = 0; i < slices.size(); i++) {
      edge(i, slices.get(i), right, left);
    }
    Spot top = lens.see(skeleton.trunk().chest().middle().plus(skeleton.trunk().chest().up(), 3));
    Spot bottom = lens.see(skeleton.trunk().hips().middle().plus(skeleton.trunk().hips().up(), -8));
    double depth = lens.see(slices.get(slices.size() / 2).middle()).depth();
    parts.add(new Part("trunk", Tone.SHIRT, depth, outline(right, left, top, bottom)));
    parts.add(
        new Part(
            "shorts",
            Tone.TROUSERS,
            depth + 0.1,
            outline(right.subList(0, 2), left.subList(0, 2), null, bottom)));
  }

  private static String outline(
      List<Spot> right, List<Spot> left, @Nullable Spot top, Spot bottom) {
    var spots = new ArrayList<>(right);
    if (top != null) {
      spots.add(top);
    }
    var down = new ArrayList<>(left);
    Collections.reverse(down);
    spots.addAll(down);
    spots.add(bottom);
    return new Path().around(spots).toString();
  }

  /** Where the edge of a slice is seen, on both sides of the spine. */
  private void edge(int number, Trunk.Slice slice, List<Spot> right, List<Spot> left) {
    double width = body.trunk().get(number).get(0);
    double swell = number > 0 && number < 5 ? skeleton.pose().breath() / 2 : 0;
    double thick = body.trunk().get(number).get(1) + swell;
    Spot middle = lens.see(slice.middle().plus(slice.front(), swell));
    Spot up = lens.direction(slice.up());
    double length = Math.max(1e-6, Math.hypot(up.x(), up.y()));
    double sideX = -up.y() / length;
    double sideY = up.x() / length;
    Spot itsRight = lens.direction(slice.right());
    Spot itsFront = lens.direction(slice.front());
    double extent =
        Math.hypot(
            width * (itsRight.x() * sideX + itsRight.y() * sideY),
            thick * (itsFront.x() * sideX + itsFront.y() * sideY));
    right.add(new Spot(middle.x() + sideX * extent, middle.y() + sideY * extent, 0));
    left.add(new Spot(middle.x() - sideX * extent, middle.y() - sideY * extent, 0));
  }
}
