package org.backwise.insight;

import java.time.LocalDate;
import java.util.Map;

/** What was counted, of all servers together. */
public interface DailyCounts {

  /**
   * The sums over days, all languages and editions. What is not counted yet is not in it.
   *
   * @param first the first day (UTC)
   * @param last the last day, which is in it
   * @throws RuntimeException if the store does not answer
   */
  Map<Happening, Long> between(LocalDate first, LocalDate last);
}
