package org.backwise.drawing;

/** The letters of a drawing. */
enum Type {
  HEADING(24, true),
  SECTION(17, true),
  STRONG(14, true),
  MARK(12, true),
  TEXT(13, false),
  SMALL(11, false);

  private static final String NARROW = "iljtfrI.,:;'|!()[]/\u2022\u00a0 -\"";
  private static final String WIDE = "mwMW@%&\u25b2\u2014\u2026";

  final int size;
  final boolean bold;

  Type(int size, boolean bold) {
    this.size = size;
    this.bold = bold;
  }

  int lineHeight() {
    return Math.round(size * 1.4f);
  }

  /**
   * How wide a line may become. Nobody knows the reader's font: this is the width in the wide ones
   * (DejaVu, Verdana), so that in the others there is a little more room.
   */
  int width(String line) {
    double ems = line.codePoints().mapToDouble(Type::ems).sum();
    return (int) Math.ceil(ems * size * (bold ? 1.13 : 1));
  }

  private static double ems(int letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.41;
    }
    if (WIDE.indexOf(letter) >= 0 || letter > 0x2E80) {
      return 1;
    }
    return Character.isUpperCase(letter) ? 0.73 : 0.61;
  }
}
