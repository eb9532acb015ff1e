package org.backwise.understanding;

/** What stands between two words. */
enum Break {
  NONE,
  /** A comma, a dash or a bracket. */
  SOFT,
  /** The end of a sentence. */
  HARD,
  /** The end of a question. */
  QUESTION;

  boolean endsSentence() {
    return this == HARD || this == QUESTION;
  }

  /** The stronger of two. */
  Break and(Break other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
