package org.backwise.figure;

import java.util.List;
import org.backwise.figure.Lens.Spot;

/** Writes the {@code d} of an SVG path. The same calls give the same commands, to be animated. */
final class Path {

  private final StringBuilder text = new StringBuilder();

  Path move(double x, double y) {
    return command('M').number(x).number(y);
  }

  Path line(double x, double y) {
    return command('L').number(x).number(y);
  }

  Path close() {
    return command('Z');
  }

  private Path command(char letter) {
    text.append(letter);
    return this;
  }

  /** With one decimal at most; by hand, since there are some hundred thousand of them. */
  private Path number(double value) {
    long tenths = Math.round(value * 10);
    if (tenths >= 0 && !Character.isLetter(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
    if (tenths < 0) {
      text.append('-');
    }
    long size = Math.abs(tenths);
    text.append(size / 10);
    if (size % 10 != 0) {
      text.append('.').append(size % 10);
    }
    return this;
  }

  private Path arc(double radius, boolean large, double x, double y) {
    command('A').number(radius).number(radius).text.append(large ? " 0 1 1" : " 0 0 1");
    return number(x).number(y);
  }

  Path circle(Spot middle, double radius) {
    return move(middle.x() - radius, middle.y())
        .arc(radius, false, middle.x() + radius, middle.y())
        .arc(radius, false, middle.x() - radius, middle.y())
        .close();
  }

  /** A rounded bar from a wide end to one that is not wider. */
  Path bar(Spot from, double wide, Spot to, double narrow) {
    double length = from.distance(to);
    double along = Math.atan2(to.y() - from.y(), to.x() - from.x());
    double off = Math.acos(Math.clamp((wide - narrow) / Math.max(length, 0.01), 0, 0.999));
    move(from.x() + wide * Math.cos(along + off), from.y() + wide * Math.sin(along + off));
    arc(
        wide,
        true,
        from.x() + wide * Math.cos(along - off),
        from.y() + wide * Math.sin(along - off));
    line(to.x() + narrow * Math.cos(along - off), to.y() + narrow * Math.sin(along - off));
    arc(
        narrow,
        false,
        to.x() + narrow * Math.cos(along + off),
        to.y() + narrow * Math.sin(along + off));
    return close();
  }

  /** A part of a disc: between its edge and a flatter line, on the side of an angle. */
  Path cap(Spot middle, double radius, double towards, double half, double flat) {
    double from = towards - half;
    double to = towards + half;
    move(middle.x() + radius * Math.cos(from), middle.y() + radius * Math.sin(from));
    arc(
        radius,
        half > Math.PI / 2,
        middle.x() + radius * Math.cos(to),
        middle.y() + radius * Math.sin(to));
    command('Q')
        .number(middle.x() + flat * Math.cos(towards))
        .number(middle.y() + flat * Math.sin(towards))
        .number(middle.x() + radius * Math.cos(from))
        .number(middle.y() + radius * Math.sin(from));
    return close();
  }

  /** A smooth closed line through all spots. */
  Path around(List<Spot> spots) {
    int count = spots.size();
    move(spots.getFirst().x(), spots.getFirst().y());
    for (int i = 0; i < count; i++) {
      Spot before = spots.get((i + count - 1) % count);
      Spot from = spots.get(i);
      Spot to = spots.get((i + 1) % count);
      Spot after = spots.get((i + 2) % count);
      command('C')
          .number(from.x() + (to.x() - before.x()) / 6)
          .number(from.y() + (to.y() - before.y()) / 6)
          .number(to.x() - (after.x() - from.x()) / 6)
          .number(to.y() - (after.y() - from.y()) / 6)
          .number(to.x())
          .number(to.y());
    }
    return close();
  }

  Path through(List<Spot> spots) {
    move(spots.getFirst().x(), spots.getFirst().y());
    spots.stream().skip(1).forEach(it -> line(it.x(), it.y()));
    return this;
  }

  Path area(List<Spot> corners) {
    return through(corners).close();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
