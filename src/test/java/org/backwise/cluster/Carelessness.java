package org.backwise.cluster;

import java.util.Random;

/** What goes wrong on the client's side while it sends a message. */
enum Carelessness {
  NONE,
  /** The same frame follows on the same connection. */
  TWICE,
  /** The same frame goes over another connection at the same moment. */
  ON_TWO_LINES,
  /** The connection is cut as soon as the frame has left, or a little later. */
  CUT;

  static Carelessness any(Random chance) {
    return switch (chance.nextInt(100)) {
      case 0, 1, 2 -> TWICE;
      case 3, 4 -> ON_TWO_LINES;
      case 5, 6 -> CUT;
      default -> NONE;
    };
  }
}
