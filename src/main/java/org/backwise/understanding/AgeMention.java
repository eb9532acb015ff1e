package org.backwise.understanding;

import java.util.Set;
import org.backwise.understanding.AnswerWords.Meaning;

/**
 * An age in a text, or a word for it such as "adult".
 *
 * @param years in numbers
 * @param around what the words around it say of it
 * @param whole true if the text says nothing else
 */
record AgeMention(int years, Set<Meaning> around, boolean whole) {

  /** On which side of a limit somebody is. */
  enum Side {
    BELOW,
    ABOVE,
    UNCLEAR
  }

  AgeMention {
    around = Set.copyOf(around);
  }

  /** "Almost 18" is below 18; "not 25" may be anything. */
  Side of(int limit) {
    boolean below = around.contains(Meaning.AGE_BELOW);
    boolean coming = around.contains(Meaning.AGE_COMING);
    if (around.contains(Meaning.AGE_ABOVE)) {
      return below || coming || years < limit ? Side.UNCLEAR : Side.ABOVE;
    }
    if (below) {
      return years <= limit ? Side.BELOW : Side.UNCLEAR;
    }
    return years - (coming ? 1 : 0) >= limit ? Side.ABOVE : Side.BELOW;
  }
}
