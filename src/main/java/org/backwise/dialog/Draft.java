package org.backwise.dialog;

import java.util.Set;

/**
 * A dialog as it was read, before it is verified.
 *
 * @param dialog what could be read
 * @param unread ids that stand in files which could not be read
 */
record Draft(Dialog dialog, Set<String> unread) {

  Draft {
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
