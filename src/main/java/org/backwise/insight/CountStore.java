package org.backwise.insight;

import java.time.LocalDate;
import java.util.Map;

/** Keeps counts of all servers. Every call may throw; then nothing was changed. */
interface CountStore extends DailyCounts {

  /** Adds to what is there. */
  void add(Map<Counted, Long> counts);

  /**
   * Erases the days before one.
   *
   * @return how many numbers were erased
   */
  int eraseBefore(LocalDate day);
}
