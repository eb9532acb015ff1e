package org.backwise.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A sheet on which a drawing is laid out. Panels lie below arrows, arrows below boxes. */
final class Page {

  /** The room between the edge of a box and its words. */
  static final int PADDING = 12;

  /** {@code look}: its styles; {@code id}: the step it stands for, or nothing. */
  record Box(String look, String id, int x, int y, int width, int height, Words words) {

    /** A box that is just as large as its words need. */
    static Box around(Words words, String look, String id, int x, int y) {
      return new Box(look, id, x, y, words.width() + 2 * PADDING, heightFor(words), words);
    }

    static int heightFor(Words words) {
      return words.height() + 2 * PADDING;
    }

    int right() {
      return x + width;
    }

    int bottom() {
      return y + height;
    }

    boolean overlaps(Box other) {
      return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
      return x <= other.x && y <= other.y && other.right() <= right() && other.bottom() <= bottom();
    }
  }

  record Point(int x, int y) {}

  /** {@code corners}: its ends, and where it turns. */
  record Arrow(String from, String to, List<Point> corners) {
    Arrow {
      corners = List.copyOf(corners);
    }
  }

  private final int width;
  private final List<Box> panels = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private final List<Box> boxes = new ArrayList<>();

  Page(int width) {
    this.width = width;
  }

  void addPanel(Box panel) {
    panels.add(panel);
  }

  void add(Arrow arrow) {
    arrows.add(arrow);
  }

  void add(Box box) {
    boxes.add(box);
  }

  int width() {
    return width;
  }

  /** As far as anything reaches, and a margin. */
  int height() {
    int bottom =
        Stream.of(panels, boxes).flatMap(List::stream).mapToInt(Box::bottom).max().orElse(0);
    return bottom + Columns.MARGIN;
  }

  List<Box> panels() {
    return panels;
  }

  List<Arrow> arrows() {
    return arrows;
  }

  List<Box> boxes() {
    return boxes;
  }
}
