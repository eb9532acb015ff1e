package org.backwise.dialog;

import java.util.Optional;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;

/** The verified dialogs that are served. */
public record Dialogs(Dialog current) {

  /** Reads and verifies; empty, with the faults noted, if the files cannot be served. */
  public static Optional<Dialogs> read(DataFolder folder, Violations violations) {
    var faults = new Violations();
    Optional<Dialog> dialog = new DialogReader(folder, faults).read();
    dialog.ifPresent(it -> DialogVerifier.verify(it, faults));
    faults.list().forEach(it -> violations.add(it.at(), it.what(), it.todo()));
    return dialog.map(Dialogs::new).filter(_ -> faults.isEmpty());
  }

  /** Adds the faults of a condition over this dialog's answers that is written elsewhere. */
  public void check(Condition condition, Location at, Violations violations) {
    ReferenceRules.check(current, condition, at, violations);
  }
}
