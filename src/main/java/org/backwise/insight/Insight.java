package org.backwise.insight;

import java.util.List;

/** Counts. Safe for many threads; never waits for the store, and never fails. */
public interface Insight {

  /**
   * Counts what happened in a turn, today.
   *
   * @param language such as {@code en}, without a region
   * @param edition the version of the dialog
   */
  void count(String language, String edition, List<Happening> happenings);
}
