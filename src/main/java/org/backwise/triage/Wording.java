package org.backwise.triage;

import java.util.Optional;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialog;

/** The authored words that only the whole triage can check. */
public final class Wording {

  private Wording() {}

  /** Adds the faults of the phrases, of names in braces, and of the situations of answers. */
  public static void check(
      DataFolder dialogFiles,
      DataFolder seedFiles,
      Dialog dialog,
      Contents contents,
      Violations violations) {
    read(dialogFiles, seedFiles, dialog, contents, violations);
  }

  /** The same; returns the phrases, or nothing if they cannot be used. */
  static Optional<Phrases> read(
      DataFolder dialogFiles,
      DataFolder seedFiles,
      Dialog dialog,
      Contents contents,
      Violations violations) {
    Optional<Phrases> phrases =
        new DataFileReader(dialogFiles, violations)
            .read("phrases.yaml", Phrases.class)
            .map(DataFile::content);
    var words = new WordRules(violations);
    words.checkNames(dialogFiles, seedFiles, dialog);
    words.checkSituations(dialog, contents.faq());
    words.checkSigns(dialog, seedFiles);
    return phrases;
  }
}
