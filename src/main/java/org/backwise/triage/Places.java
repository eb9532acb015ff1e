package org.backwise.triage;

/** Knows the words and numbers of a place. */
interface Places {

  /** The words for a BCP 47 tag; for an unknown region words that hold everywhere. */
  LocalWords wordsFor(String locale);
}
