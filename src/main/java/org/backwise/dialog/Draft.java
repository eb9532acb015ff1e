package org.backwise.dialog;

import java.util.List;
import java.util.Set;

/**
 * A dialog as it was read, before it is verified.
 *
 * @param dialog what could be read
 * @param rules what must be true of it
 * @param unread ids that stand in files which could not be read
 */
record Draft(Dialog dialog, List<SafetyRule> rules, Set<String> unread) {

  Draft {
    rules = List.copyOf(rules);
    unread = Set.copyOf(unread);
  }

  boolean isComplete() {
    return unread.isEmpty();
  }

  /** True if a question or an outcome has this id, or if it may stand in a file not read. */
  boolean mayHave(String id) {
    return dialog.questions().containsKey(id)
        || dialog.outcomes().containsKey(id)
        || unread.contains(id);
  }
}
