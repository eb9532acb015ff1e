package org.backwise.understanding;

import java.util.Set;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
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

  /**
   * Reads the files that it works by; their faults are added to the violations.
   *
   * @param seeds the folder with {@code understanding} and {@code warning-signs}
   * @param steps the ids of the dialog's questions
   */
  static Interpreter read(DataFolder seeds, Set<String> steps, Violations violations) {
    return Interpreters.from(seeds, steps, violations);
  }
}
