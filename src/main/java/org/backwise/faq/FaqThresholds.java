package org.backwise.faq;

import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/**
 * From which score on an entry counts, in the language of the files.
 *
 * @param answers from here on it is the answer
 * @param offers from here on it is offered
 */
record FaqThresholds(double answers, double offers) {

  private static final String FILE = "understanding/thresholds.yaml";

  /** Of a folder without them; whoever reads answers reports that. */
  private static final FaqThresholds NONE = new FaqThresholds(0, 0);

  record Authored(FaqThresholds questions) {}

  static FaqThresholds read(DataFolder seeds, Violations violations) {
    if (seeds.text(FILE).isEmpty()) {
      return NONE;
    }
    return new DataFileReader(seeds, violations)
        .read(FILE, Authored.class)
        .map(DataFile::content)
        .map(Authored::questions)
        .orElse(NONE);
  }
}
