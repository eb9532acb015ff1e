package org.backwise.understanding;

import java.util.List;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.Violations;

/** Tries the examples in the file of one sign. */
final class ExampleCheck {

  private final DataFile<WarningSignFiles.Authored> file;
  private final WarningSigns sign;
  private final Writing writing;
  private final Violations violations;

  ExampleCheck(
      DataFile<WarningSignFiles.Authored> file,
      WarningSigns sign,
      Writing writing,
      Violations violations) {
    this.file = file;
    this.sign = sign;
    this.writing = writing;
    this.violations = violations;
  }

  void run() {
    run(file.content().positive(), "/positive", true);
    run(file.content().negative(), "/negative", false);
  }

  private void run(List<String> examples, String pointer, boolean expected) {
    for (int i = 0; i < examples.size(); i++) {
      if (sign.in(Words.of(examples.get(i), writing)).isEmpty() == expected) {
        violations.add(
            file.at(pointer + "/" + i),
            expected ? "this example is not recognised" : "this example is taken for the sign",
            expected ? "add a phrase that finds it" : "add a look-alike under not-when");
      }
    }
  }
}
