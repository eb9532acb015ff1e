package org.backwise.figure;

import java.util.List;
import org.backwise.figure.Lens.Spot;

/**
 * The way of a joint, with a head at its end.
 *
 * @param line the {@code d} of its line
 * @param head the {@code d} of its head
 */
record Arrow(String line, String head) {

  /** A shorter way would be all head. */
  private static final double SHORTEST = 20;

  private static final double HEAD = 9;

  static Arrow along(List<Spot> way) {
    Spot end = way.getLast();
    Spot start = way.getFirst();
    List<Spot> line = end.distance(start) < SHORTEST ? longer(start, end) : way;
    Spot before = beforeHead(line);
    double angle = Math.atan2(end.y() - before.y(), end.x() - before.x());
    List<Spot> shaft =
        line.stream().filter(it -> it.distance(end) > HEAD * 0.7 || it == line.getFirst()).toList();
    var shafts = new java.util.ArrayList<>(shaft);
    shafts.add(shift(end, angle, -HEAD * 0.7));
    String head =
        new Path()
            .area(
                List.of(
                    shift(end, angle, 1),
                    shift(end, angle + 2.6, HEAD),
                    shift(end, angle - 2.6, HEAD)))
            .toString();
    return new Arrow(new Path().through(shafts).toString(), head);
  }

  private static Spot beforeHead(List<Spot> line) {
    Spot end = line.getLast();
    return line.reversed().stream()
        .filter(it -> it.distance(end) > HEAD)
        .findFirst()
        .orElse(line.getFirst());
  }

  private static List<Spot> longer(Spot start, Spot end) {
    double length = Math.max(0.01, end.distance(start));
    double factor = SHORTEST / length;
    var from =
        new Spot(
            end.x() - (end.x() - start.x()) * factor, end.y() - (end.y() - start.y()) * factor, 0);
    return List.of(from, end);
  }

  private static Spot shift(Spot from, double angle, double by) {
    return new Spot(from.x() + by * Math.cos(angle), from.y() + by * Math.sin(angle), 0);
  }
}
