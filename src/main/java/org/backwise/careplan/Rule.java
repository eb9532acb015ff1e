package org.backwise.careplan;

import org.backwise.dialog.Disposition;
import org.jspecify.annotations.Nullable;

/** Something in {@code tailoring.yaml} that holds for some people and not for others. */
interface Rule {

  /** On which answers it holds; none means on all. */
  @Nullable When when();

  /** For which end of the triage it holds; none means for both. */
  default @Nullable Disposition outcome() {
    return null;
  }

  /** True if it holds for this person. */
  default boolean holdsFor(Person person) {
    When when = when();
    return (outcome() == null || outcome() == person.outcome())
        && (when == null || when.condition().test(person.answers()));
  }
}
