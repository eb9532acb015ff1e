package org.backwise.pages;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Example;

/** The example conversations of a dialog, each answered by forms from the first question on. */
record Examples(Dialog dialog) {

  /** More questions than any way through a dialog has. */
  private static final int MOST = 60;

  /** One that goes from the first question to a programme: its answers lead up to the others. */
  Example whole() {
    return dialog.examples().stream()
        .filter(it -> it.answers().has(dialog.first().id()) && it.reaches().equals("exercise"))
        .findFirst()
        .orElseThrow();
  }

  /** Answers as in the whole one up to the example's first question, then as in the example. */
  void answer(Example example, FormReader reader) {
    answer(example.answers(), reader);
  }

  private void answer(Answers own, FormReader reader) {
    Answers leading = whole().answers();
    Set<String> left = new HashSet<>(own.steps());
    for (int i = 0; i < MOST && !left.isEmpty(); i++) {
      String step = reader.step();
      List<String> values = own.has(step) ? own.of(step) : leading.of(step);
      left.remove(step);
      reader.post(reader.answer(values));
    }
  }
}
