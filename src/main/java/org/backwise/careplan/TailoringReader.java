package org.backwise.careplan;

import java.util.Optional;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;

/** Reads {@code tailoring.yaml} and has it checked against the questions and the contents. */
final class TailoringReader {

  private TailoringReader() {}

  /** The rules; empty, with the faults noted, if they cannot be used. */
  static Optional<Tailoring> read(
      Contents contents, Dialogs dialogs, DataFolder seeds, Violations violations) {
    var faults = new Violations();
    var file = new DataFileReader(seeds, faults).read("tailoring.yaml", Tailoring.class);
    file.ifPresent(it -> check(it, contents, dialogs, faults));
    violations.addAll(faults);
    return file.map(DataFile::content).filter(_ -> faults.isEmpty());
  }

  private static void check(
      DataFile<Tailoring> file, Contents contents, Dialogs dialogs, Violations violations) {
    var names = new TailoringNames(file, contents, violations);
    names.check(dialogs);
    new TailoringRules(file, contents, violations).check();
    dialogs.checkChoices(file.content().rules().map(Rule::condition).toList(), violations);
  }
}
