package org.backwise.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/**
 * From which likeness on a reading counts, in the language of the files; the schema says what each
 * number is.
 */
record Thresholds(Signs signs, Answers answers) {

  private static final String FILE = "understanding/thresholds.yaml";

  /** Of a folder with faults, which is not served. */
  private static final Thresholds NONE =
      new Thresholds(new Signs(0, 0, 0, 0), new Answers(0, 0, 0, 0, 0, 0));

  /** For warning signs. */
  record Signs(
      double enough,
      @JsonProperty("enough-beside-an-answer") double enoughBesideAnAnswer,
      double rule,
      double named) {}

  /** For yes, no and not sure. */
  record Answers(
      double contradicts,
      double agrees,
      double clear,
      @JsonProperty("clear-sign") double clearSign,
      @JsonProperty("clear-no") double clearNo,
      double perhaps) {}

  static Thresholds read(DataFolder seeds, Violations violations) {
    return new DataFileReader(seeds, violations)
        .read(FILE, Thresholds.class)
        .map(DataFile::content)
        .orElse(NONE);
  }
}
