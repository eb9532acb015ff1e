package org.backwise.understanding;

/**
 * What was typed, and its words.
 *
 * @param text as it came; never logged
 */
record Message(String text, Words words) {

  static Message of(String text, Writing writing) {
    return new Message(text, Words.of(text, writing));
  }
}
