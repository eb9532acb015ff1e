package org.backwise.dialog;

import java.util.Optional;
import java.util.Set;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;

/** The dialogs that are served. */
public record Dialogs(Dialog current) {

  /**
   * Reads and verifies. A dialog with faults is returned too, so that what depends on it can be
   * checked in the same report; who serves it must first ask the violations.
   *
   * @return empty, with the faults noted, if a file cannot be read
   */
  public static Optional<Dialogs> read(DataFolder folder, Violations violations) {
    Optional<Draft> draft = new DialogReader(folder, violations).read();
    draft.ifPresent(it -> DialogVerifier.verify(it, violations));
    return draft.filter(Draft::isComplete).map(Draft::dialog).map(Dialogs::new);
  }

  /** Adds the faults of a condition over this dialog's answers that is written elsewhere. */
  public void check(Condition condition, Location at, Violations violations) {
    ReferenceRules.check(new Draft(current, Set.of()), condition, at, violations);
  }
}
