package org.backwise.faq;

/** Finds the entry that answers a question. Deterministic, and safe for many threads. */
public interface FaqSearch {

  /** The best entries for a question in a person's own words. */
  FaqMatch find(String question);
}
