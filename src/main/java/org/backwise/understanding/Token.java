package org.backwise.understanding;

import java.util.List;

/**
 * A word of a message.
 *
 * @param word as normalised
 * @param before what stands before it
 * @param readings key words that it may be a misspelling of
 */
record Token(String word, Break before, List<String> readings) {

  Token {
    readings = List.copyOf(readings);
  }

  Token(String word, Break before) {
    this(word, before, List.of());
  }

  Token readAs(List<String> keyWords) {
    return new Token(word, before, keyWords);
  }
}
