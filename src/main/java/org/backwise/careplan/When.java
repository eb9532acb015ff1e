package org.backwise.careplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Dialogs;
import org.jspecify.annotations.Nullable;

/**
 * A condition as {@code tailoring.yaml} has it. One that cannot be read never holds, and is
 * reported with its place by {@link #check}.
 */
record When(Condition condition, @Nullable String fault) {

  @JsonCreator
  static When of(String text) {
    try {
      return new When(Condition.parse(text), null);
    } catch (IllegalArgumentException e) {
      return new When(Condition.NEVER, e.getMessage());
    }
  }

  void check(Dialogs dialogs, Location at, Violations violations) {
    if (fault == null) {
      dialogs.check(condition, at, violations);
    } else {
      violations.add(at, "the condition cannot be read: " + fault, "see dialogs/README.md");
    }
  }
}
