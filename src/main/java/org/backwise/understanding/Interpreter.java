package org.backwise.understanding;

import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** Reads free text. Deterministic, and safe for many threads. */
public interface Interpreter {

  /**
   * What a text means. Warning signs are looked for first, whatever was asked.
   *
   * @param text what was typed
   * @param pending the question now waiting; absent after the end
   */
  Interpretation interpret(String text, @Nullable Question pending);
}
