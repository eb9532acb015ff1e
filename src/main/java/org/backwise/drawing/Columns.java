package org.backwise.drawing;

/**
 * The columns of a page, from left to right: a lane for each way that skips questions, the
 * conditions of those ways, the questions, the conditions of the ways out, the cards they lead to.
 *
 * @param lanes how many ways skip questions
 */
record Columns(int lanes) {

  static final int MARGIN = 28;
  static final int INSET = 18;
  static final int QUESTION = 330;
  static final int WHEN = 270;
  static final int CARD = 290;

  /** What is seen of an arrow on each side of its condition. */
  static final int STUB = 30;

  private static final int LANE = 16;

  static Columns of(Drawing drawing) {
    return new Columns(drawing.rows().mapToInt(it -> it.skips().size()).sum());
  }

  /** The lanes next to the questions are for the shortest ways. */
  int lane(int number) {
    return panel() - (number + 1) * LANE;
  }

  int panel() {
    return MARGIN + (lanes == 0 ? 0 : (lanes + 1) * LANE);
  }

  int skipped() {
    return panel() + INSET;
  }

  int question() {
    return lanes == 0 ? skipped() : skipped() + WHEN + STUB;
  }

  int questionRight() {
    return question() + QUESTION;
  }

  int when() {
    return questionRight() + STUB;
  }

  int card() {
    return when() + WHEN + STUB;
  }

  int panelWidth() {
    return card() + CARD + INSET - panel();
  }

  int width() {
    return panel() + panelWidth() + MARGIN;
  }
}
