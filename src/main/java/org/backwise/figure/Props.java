package org.backwise.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.backwise.figure.Lens.Spot;
import org.backwise.figure.Part.Tone;

/** Draws what an exercise is done on or with. */
final class Props {

  private static final double BEHIND = -1000;
  private static final double OVER = 1000;

  private final Skeleton skeleton;
  private final Lens lens;
  private final List<Part> parts = new ArrayList<>();
  private String name = "";
  private double depth;

  private Props(Skeleton skeleton, Lens lens) {
    this.skeleton = skeleton;
    this.lens = lens;
  }

  /** The shapes of all of them, always the same ones in the same order. */
  static List<Part> parts(List<Prop> props, Skeleton skeleton, Lens lens) {
    var drawn = new Props(skeleton, lens);
    for (int i = 0; i < props.size(); i++) {
      drawn.draw(i, props.get(i));
    }
    return drawn.parts;
  }

  /** What must be on the paper with the figure. */
  static List<Vec> corners(Prop prop) {
    double x = prop.x();
    return switch (prop.kind()) {
      case MAT, BAND, WATER -> List.of();
      case WALL -> List.of(new Vec(x - 4, 0, 0), new Vec(x + 4, 0, 0));
      case BIKE -> List.of(new Vec(x - 45, 0, 0), new Vec(x + 48, 0, 0));
      case CHAIR -> List.of(new Vec(x - 24, 0, 0), new Vec(x + 24, 0, 0), new Vec(x, 90, 0));
      case POST -> List.of(new Vec(x, 0, prop.z()), new Vec(x, prop.size(1, 185), prop.z()));
      case CUSHION, TABLE ->
          List.of(
              new Vec(x - prop.size(0, 40) / 2, 0, prop.z()),
              new Vec(x + prop.size(0, 40) / 2, prop.size(1, 10), prop.z()));
    };
  }

  private void draw(int number, Prop prop) {
    name = "prop-" + number;
    depth = (prop.inFront() ? OVER : BEHIND) + number * 10;
    double x = prop.x();
    double z = prop.z();
    switch (prop.kind()) {
      case MAT -> box(x, 0, z, prop.size(0, 180), 1.2, prop.size(2, 64), Tone.SOFT);
      case CUSHION ->
          box(
              x,
              prop.size(3, 0),
              z,
              prop.size(0, 40),
              prop.size(1, 8),
              prop.size(2, 40),
              Tone.CUSHION);
      case TABLE ->
          box(x, 0, z, prop.size(0, 40), prop.size(1, 72), prop.size(2, 30), Tone.PROP_FACE);
      case WALL -> wall(x, prop.size(1, 150));
      case POST ->
          box(x, 0, z, prop.size(0, 9), prop.size(1, 185), prop.size(2, 9), Tone.PROP_FACE);
      case CHAIR -> chair(x, z, prop.size(0, 1));
      case BAND -> band(prop);
      case BIKE -> bike(prop);
      case WATER -> water(prop.size(1, 50));
    }
  }

  private void add(Tone tone, Path path) {
    parts.add(
        new Part(name + "-" + parts.size(), tone, depth + parts.size() * 0.01, path.toString()));
  }

  private Spot see(double x, double y, double z) {
    return lens.see(new Vec(x, y, z));
  }

  private void face(Tone tone, Spot... corners) {
    add(tone, new Path().area(List.of(corners)));
  }

  private void box(double x, double y, double z, double w, double h, double d, Tone top) {
    double l = x - w / 2;
    double r = x + w / 2;
    double n = z + d / 2;
    double f = z - d / 2;
    double t = y + h;
    Tone front = front(top);
    Tone side = top == Tone.PROP_FACE ? Tone.PROP_SIDE : front;
    face(top, see(l, t, n), see(r, t, n), see(r, t, f), see(l, t, f));
    face(front, see(l, y, n), see(r, y, n), see(r, t, n), see(l, t, n));
    face(side, see(r, y, n), see(r, y, f), see(r, t, f), see(r, t, n));
  }

  private static Tone front(Tone top) {
    return switch (top) {
      case SOFT -> Tone.SOFT_SIDE;
      case CUSHION -> Tone.CUSHION_SIDE;
      default -> Tone.PROP;
    };
  }

  private void wall(double x, double height) {
    face(Tone.PROP_FACE, see(x, 0, 42), see(x, 0, -42), see(x, height, -42), see(x, height, 42));
    double back = x > 0 ? x + 5 : x - 5;
    face(
        Tone.PROP,
        see(x, height, 42),
        see(x, height, -42),
        see(back, height, -42),
        see(back, height, 42));
    face(
        Tone.PROP_SIDE, see(x, 0, 42), see(x, height, 42), see(back, height, 42), see(back, 0, 42));
  }

  /** {@code side}: 1 has its back at the left, -1 at the right. */
  private void chair(double x, double z, double side) {
    for (double leg : new double[] {-18, 18}) {
      bar(Tone.PROP_SIDE, see(x + leg, 40, z - 19), see(x + leg, 1, z - 19), 1.8);
    }
    double back = x - side * 21;
    box(back, 43, z, 3.5, 44, 42, Tone.PROP_FACE);
    box(x, 40, z, 42, 4, 42, Tone.PROP_FACE);
    for (double leg : new double[] {-18, 18}) {
      bar(Tone.PROP, see(x + leg, 40, z + 19), see(x + leg, 1, z + 19), 1.8);
    }
  }

  private void bar(Tone tone, Spot from, Spot to, double radius) {
    add(tone, new Path().bar(from, lens.size(radius), to, lens.size(radius)));
  }

  private void band(Prop prop) {
    Spot from = lens.see(skeleton.at(Objects.requireNonNull(prop.from())));
    Spot to =
        prop.to() == null
            ? lens.see(Vec.of(Objects.requireNonNull(prop.end()), 0))
            : lens.see(skeleton.at(prop.to()));
    depth = OVER;
    bar(Tone.BAND, from, to, 1.5);
  }

  private void bike(Prop prop) {
    double x = prop.x();
    double y = 26;
    Spot crank = see(x, y, 0);
    bar(Tone.PROP_SIDE, see(x - 40, 2, 0), see(x + 44, 2, 0), 2.5);
    add(Tone.PROP, new Path().circle(see(x + 24, 26, 0), lens.size(20)));
    add(Tone.PROP_FACE, new Path().circle(see(x + 24, 26, 0), lens.size(13)));
    bar(Tone.PROP_SIDE, crank, see(x - 23, 86, 0), 2.4);
    bar(Tone.PROP_SIDE, crank, see(x + 27, 102, 0), 2.4);
    bar(Tone.PROP_SIDE, see(x - 8, 46, 0), see(x - 22, 3, 0), 2.4);
    bar(Tone.PROP_SIDE, crank, see(x + 24, 26, 0), 2.4);
    bar(Tone.PROP_SIDE, see(x - 33, 88, 0), see(x - 11, 89, 0), 3.4);
    bar(Tone.PROP_SIDE, see(x + 27, 102, -17), see(x + 27, 102, 17), 2);
    bar(Tone.PROP_SIDE, see(x + 27, 102, -17), see(x + 18, 107, -17), 2);
    bar(Tone.PROP_SIDE, see(x + 27, 102, 17), see(x + 18, 107, 17), 2);
    pedal(x, y, Joint.LEFT_TOES, Joint.LEFT_HEEL, -7);
    pedal(x, y, Joint.RIGHT_TOES, Joint.RIGHT_HEEL, 7);
  }

  private void pedal(double x, double y, Joint toes, Joint heel, double z) {
    Vec foot = skeleton.at(heel).between(skeleton.at(toes), 0.7).plus(new Vec(0, -3, 0));
    depth = z > 0 ? OVER : BEHIND + 1;
    bar(Tone.HAIR, see(x, y, z), lens.see(foot), 1.7);
    bar(
        Tone.HAIR,
        lens.see(foot.plus(new Vec(-5, 0, 0))),
        lens.see(foot.plus(new Vec(5, 0, 0))),
        1.4);
  }

  /** A surface with small waves, over the figure and see-through. */
  private void water(double level) {
    var edge = new ArrayList<Spot>();
    for (int i = -30; i <= 30; i++) {
      edge.add(see(i * 12, level + (i % 2 == 0 ? 1.2 : -1.2), 0));
    }
    edge.add(see(360, -90, 0));
    edge.add(see(-360, -90, 0));
    depth = OVER;
    add(Tone.WATER, new Path().area(edge));
  }
}
