package org.backwise.faq;

import java.util.List;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** Finds the entry that answers a question. Deterministic, and safe for many threads. */
public interface FaqSearch {

  /** The best entries for a question in a person's own words. */
  FaqMatch find(String question);

  /**
   * A search through entries, by the synonyms of a file; its faults are added to the violations.
   *
   * @param seeds the folder with {@code faq-synonyms.yaml}
   */
  static FaqSearch read(List<FaqEntry> entries, DataFolder seeds, Violations violations) {
    return new Bm25FaqSearch(entries, FaqSynonyms.read(seeds, violations));
  }
}
