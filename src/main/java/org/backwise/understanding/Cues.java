package org.backwise.understanding;

import java.util.List;
import java.util.Map;

/**
 * The phrases of every cue.
 *
 * @param phrases by cue; a cue without phrases never shows
 */
record Cues(Map<Cue, List<Phrase>> phrases) {

  Cues {
    phrases = Map.copyOf(phrases);
  }

  List<Span> in(Words words, Cue cue) {
    return phrases.getOrDefault(cue, List.of()).stream()
        .flatMap(phrase -> phrase.in(words).stream())
        .toList();
  }
}
