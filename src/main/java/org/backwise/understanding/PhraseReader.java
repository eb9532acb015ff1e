package org.backwise.understanding;

import java.util.ArrayList;
import java.util.List;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.Violations;

/** Compiles the phrases of a file; one that cannot be read is noted as a fault and left out. */
final class PhraseReader {

  private final DataFile<?> file;
  private final Writing writing;
  private final Violations violations;

  PhraseReader(DataFile<?> file, Writing writing, Violations violations) {
    this.file = file;
    this.writing = writing;
    this.violations = violations;
  }

  /**
   * Compiles a list.
   *
   * @param pointer where the list stands in the file
   */
  List<Phrase> phrases(List<String> texts, String pointer) {
    var phrases = new ArrayList<Phrase>();
    for (int i = 0; i < texts.size(); i++) {
      try {
        phrases.add(Phrase.parse(texts.get(i), writing));
      } catch (IllegalArgumentException e) {
        violations.add(
            file.at(pointer + "/" + i),
            "this phrase cannot be read: " + e.getMessage(),
            "write words, '|' between alternatives and ' .. ' between groups");
      }
    }
    return phrases;
  }
}
