package org.backwise.drawing;

import java.util.ArrayList;
import java.util.List;

/** Text that has been broken into lines, since SVG does not. */
record Words(List<Line> lines) {

  record Line(Type type, String text) {
    int width() {
      return type.width(text);
    }
  }

  private static final String BULLET = "\u2022";

  /** About as wide as a bullet and a space. */
  private static final String INDENT = "\u00a0\u00a0";

  static final Words NONE = new Words(List.of());

  Words {
    lines = List.copyOf(lines);
  }

  /** These words, and others below them; in none of the lines is more than fits into the width. */
  Words and(Type type, String text, int width) {
    var all = new ArrayList<>(lines);
    Plain.text(text).strip().lines().forEach(it -> wrap(type, it, width, all));
    return new Words(all);
  }

  static Words of(Type type, String text, int width) {
    return NONE.and(type, text, width);
  }

  int height() {
    return lines.stream().mapToInt(it -> it.type().lineHeight()).sum();
  }

  int width() {
    return lines.stream().mapToInt(Line::width).max().orElse(0);
  }

  private static void wrap(Type type, String paragraph, int width, List<Line> lines) {
    String indent = paragraph.startsWith(BULLET) ? INDENT : "";
    String line = "";
    for (String word : paragraph.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (type.width(longer) > width && !line.isEmpty()) {
        lines.add(new Line(type, line));
        longer = indent + word;
      }
      line = broken(type, longer, width, lines);
    }
    lines.add(new Line(type, line));
  }

  /** What is left of a word once the parts that fill whole lines are off. */
  private static String broken(Type type, String word, int width, List<Line> lines) {
    String rest = word;
    while (type.width(rest) > width && rest.length() > 1) {
      int end = 1;
      while (type.width(rest.substring(0, end + 1)) <= width) {
        end++;
      }
      lines.add(new Line(type, rest.substring(0, end)));
      rest = rest.substring(end);
    }
    return rest;
  }
}
