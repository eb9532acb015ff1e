package org.backwise.understanding;

import java.nio.file.Path;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;

/** The dialog as it is shipped in Spanish. */
final class Translated {

  static final Dialog DIALOG = read();

  private Translated() {}

  private static Dialog read() {
    var violations = new Violations();
    DataFolder files = DataFolder.read(Path.of("dialogs"));
    Dialogs english = Dialogs.read(files, violations).orElseThrow();
    return english.in(files.in("es"), violations).orElseThrow().current();
  }
}
