package org.backwise.understanding;

import java.util.function.UnaryOperator;

/**
 * How a stage read a message.
 *
 * @param meaning what it means
 * @param because by which rule or entry, for the log; never the person's words
 */
record Reading(Interpretation meaning, String because) {

  Reading meaning(UnaryOperator<Interpretation> change) {
    return new Reading(change.apply(meaning), because);
  }
}
