package org.backwise.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backwise.figure.Lens.Spot;
import org.backwise.figure.Lens.View;

/**
 * A figure with its things on a piece of paper.
 *
 * @param motion what it does
 * @param props in the order in which they are drawn
 * @param close what alone must be on the paper, then shown larger; all of the figure if empty
 */
record Scene(Motion motion, View view, List<Prop> props, List<Joint> close) {

  private static final double MARGIN = 9;
  private static final double LARGEST = 1.3;
  private static final double CLOSEST = 3;

  /** A piece of paper, in units of the picture. */
  record Paper(double left, double top, double width, double height) {}

  Scene {
    props = List.copyOf(props);
    close = List.copyOf(close);
  }

  /** Every shape of one moment, what is farther away first. */
  List<Part> parts(Skeleton skeleton, Lens lens) {
    var parts = new ArrayList<>(Props.parts(props, skeleton, lens));
    parts.addAll(Figure.parts(skeleton, motion.body(), lens));
    return parts;
  }

  /** The order in which the shapes are drawn: what is nearer in the middle of its ways, later. */
  static List<Integer> order(List<List<Part>> moments) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < moments.getFirst().size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.comparingDouble(
            part -> moments.stream().mapToDouble(it -> it.get(part).depth()).average().orElse(0)));
    return order;
  }

  boolean swims() {
    return props.stream().anyMatch(it -> it.kind() == Prop.Kind.WATER);
  }

  /** How all of the skeletons fit on the paper. */
  Lens fitting(List<Skeleton> skeletons, Paper paper) {
    Lens plain = Lens.of(view);
    double left = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double bottom = swims() ? -Double.MAX_VALUE : plain.see(Vec.ZERO).y() + 8;
    for (Skeleton skeleton : skeletons) {
      for (var entry : skeleton.joints().entrySet()) {
        if (!close.isEmpty() && !close.contains(entry.getKey())) {
          continue;
        }
        Spot spot = plain.see(entry.getValue());
        double radius = entry.getKey() == Joint.HEAD ? motion.body().head() : 6;
        left = Math.min(left, spot.x() - radius);
        right = Math.max(right, spot.x() + radius);
        top = Math.min(top, spot.y() - radius);
        bottom = Math.max(bottom, spot.y() + radius);
      }
    }
    List<Prop> shown = close.isEmpty() ? props : List.of();
    for (Vec corner : shown.stream().flatMap(it -> Props.corners(it).stream()).toList()) {
      Spot spot = plain.see(corner);
      left = Math.min(left, spot.x() - 4);
      right = Math.max(right, spot.x() + 4);
      top = Math.min(top, spot.y() - 4);
    }
    double scale =
        Math.min(
            close.isEmpty() ? LARGEST : CLOSEST,
            Math.min(
                (paper.width() - 2 * MARGIN) / (right - left),
                (paper.height() - 2 * MARGIN) / (bottom - top)));
    // The number stands in the upper left corner.
    double beside = paper.width() - 2 * MARGIN - scale * (right - left);
    double middle =
        paper.left() + paper.width() / 2 + Math.min(beside / 2, 8) - scale * (left + right) / 2;
    double room = paper.height() - 2 * MARGIN - scale * (bottom - top);
    double low = paper.top() + paper.height() - MARGIN - room * 0.3 - scale * bottom;
    return new Lens(view, scale, middle, low);
  }
}
