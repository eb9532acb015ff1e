package org.backwise.understanding;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The cues of one message, and how far each reaches. Made for one message and one thread. */
final class CueReach {

  private final Words words;
  private final Map<Cue, List<Span>> spans = new EnumMap<>(Cue.class);
  private final BitSet scopeEnds = new BitSet();
  private final BitSet clauseStarts = new BitSet();

  CueReach(Cues cues, Words words) {
    this.words = words;
    for (Cue cue : Cue.values()) {
      spans.put(cue, cues.in(words, cue));
    }
    of(Cue.END_OF_SCOPE).forEach(span -> scopeEnds.set(span.start()));
    of(Cue.CLAUSE_START).forEach(span -> clauseStarts.set(span.start()));
  }

  List<Span> of(Cue cue) {
    return spans.getOrDefault(cue, List.of());
  }

  Words words() {
    return words;
  }

  /** True if a cue stands among the words from one index to before another. */
  boolean standsBetween(Cue cue, int from, int to) {
    return of(cue).stream().anyMatch(it -> from <= it.start() && it.end() <= to);
  }

  boolean startsClause(int index) {
    return clauseStarts.get(index);
  }

  /** True if a scope that reaches from one word to another ends on the way. */
  boolean endsBetween(int from, int to) {
    return endsBetween(from, to, new BitSet());
  }

  /** The same; words of the sign itself end nothing. */
  boolean endsBetween(int from, int to, BitSet ownWords) {
    for (int i = from; i < to; i++) {
      boolean newSentence = i > from && words.before(i).endsSentence();
      if (newSentence || (!ownWords.get(i) && endsAt(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean endsAt(int index) {
    return scopeEnds.get(index) || (words.before(index) == Break.SOFT && clauseStarts.get(index));
  }

  /** True if a sentence ends before one of these words, both ends included. */
  boolean sentenceEndsIn(int from, int to) {
    for (int i = from; i <= to && i < words.size(); i++) {
      if (words.before(i).endsSentence()) {
        return true;
      }
    }
    return false;
  }

  /** True if any break stands before one of these words, both ends included. */
  boolean breakIn(int from, int to) {
    for (int i = from; i <= to && i < words.size(); i++) {
      if (words.before(i) != Break.NONE) {
        return true;
      }
    }
    return false;
  }

  /** The first word of the sentence of a word. */
  int sentenceStart(int index) {
    int start = index;
    while (start > 0 && !words.before(start).endsSentence()) {
      start--;
    }
    return start;
  }

  /** The index behind the last word of the sentence of a word. */
  int sentenceEnd(int index) {
    int end = index + 1;
    while (end < words.size() && !words.before(end).endsSentence()) {
      end++;
    }
    return end;
  }
}
