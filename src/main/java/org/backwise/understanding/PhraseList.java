package org.backwise.understanding;

import java.util.List;

/** Phrases that mean the same. */
record PhraseList(List<Phrase> phrases) {

  PhraseList {
    phrases = List.copyOf(phrases);
  }

  boolean isIn(Words words) {
    return phrases.stream().anyMatch(phrase -> phrase.isIn(words));
  }

  boolean isAllOf(Words words) {
    return phrases.stream().anyMatch(phrase -> phrase.isAllOf(words));
  }

  List<Span> in(Words words) {
    return phrases.stream().flatMap(phrase -> phrase.in(words).stream()).toList();
  }

  /** How many words of the beginning it takes up at most; 0 if it does not stand there. */
  int lengthAtStart(Words words) {
    return in(words).stream()
        .filter(span -> span.start() == 0)
        .mapToInt(Span::length)
        .max()
        .orElse(0);
  }

  /** How many words of the end it takes up at most; 0 if it does not stand there. */
  int lengthAtEnd(Words words) {
    return in(words).stream()
        .filter(span -> span.end() == words.size())
        .mapToInt(Span::length)
        .max()
        .orElse(0);
  }
}
