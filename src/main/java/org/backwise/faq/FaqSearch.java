package org.backwise.faq;

import java.util.List;
import org.backwise.content.Contents;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.likeness.Likeness;
import org.backwise.likeness.Utterance;

/** Finds the entry that answers a question. Deterministic, and safe for many threads. */
public interface FaqSearch {

  /** The best entries for a question in a person's own words. */
  FaqMatch find(Utterance question);

  /** The entries that may answer it, the best first. */
  List<FaqEntry> ranked(Utterance question);

  /** Loads or learns all that it works by, so that the first question does not wait for it. */
  void prepare();

  /**
   * A search through questions and remarks; faults are added to the violations.
   *
   * @param seeds the folder with {@code sayings/out-of-scope.yaml} and {@code
   *     understanding/thresholds.yaml}
   * @param likeness for the language of the contents
   */
  static FaqSearch read(
      Contents contents, DataFolder seeds, Likeness likeness, Violations violations) {
    return new LearnedFaqSearch(
        contents,
        OutOfScope.read(seeds, violations),
        likeness,
        FaqThresholds.read(seeds, violations));
  }
}
