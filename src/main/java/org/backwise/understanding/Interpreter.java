package org.backwise.understanding;

import java.time.LocalDate;
import java.util.Set;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Step.Question;
import org.backwise.likeness.Likeness;
import org.jspecify.annotations.Nullable;

/** Reads free text. Deterministic, and safe for many threads. */
public interface Interpreter {

  /**
   * What a text means. Warning signs are looked for first, whatever was asked.
   *
   * @param text what was typed
   * @param pending the question now waiting; absent after the end
   * @param today the day that it is for the person
   */
  Interpretation interpret(String text, @Nullable Question pending, LocalDate today);

  /** What else a text means, whatever warning signs it tells of. */
  Interpretation beyondSigns(String text, @Nullable Question pending, LocalDate today);

  /** Loads or learns all that it works by, so that the first message does not wait for it. */
  void prepare();

  /**
   * Reads the files that it works by; their faults are added to the violations.
   *
   * @param seeds the folder with {@code understanding} and {@code warning-signs}
   * @param steps the ids of the dialog's questions
   * @param likeness for the language of the files
   */
  static Interpreter read(
      DataFolder seeds, Set<String> steps, Likeness likeness, Violations violations) {
    return Interpreters.from(seeds, steps, likeness, violations);
  }
}
