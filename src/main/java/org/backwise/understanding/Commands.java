package org.backwise.understanding;

import java.util.Map;
import java.util.Optional;
import org.backwise.understanding.Interpretation.Kind;

/** Commands in words. */
final class Commands {

  private final Map<Kind, PhraseList> phrases;
  private final AnswerWords lexicon;

  Commands(Map<Kind, PhraseList> phrases, AnswerWords lexicon) {
    this.phrases = Map.copyOf(phrases);
    this.lexicon = lexicon;
  }

  /** The command that is the whole text, courtesies apart. */
  Optional<Kind> in(Words words) {
    Words bare = lexicon.withoutFillers(words);
    for (Kind kind : Kind.values()) {
      PhraseList list = phrases.get(kind);
      if (list != null && (list.isAllOf(words) || list.isAllOf(bare))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
