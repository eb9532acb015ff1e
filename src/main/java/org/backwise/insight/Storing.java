package org.backwise.insight;

import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what was counted to the store, now and then and at the end, and erases old days. */
final class Storing implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Storing.class);

  private final Counters counters;
  private final CountStore store;
  private final Duration keepFor;
  private boolean away;

  Storing(Counters counters, CountStore store, Duration keepFor) {
    this.counters = counters;
    this.store = store;
    this.keepFor = keepFor;
  }

  /** If the store is away, the counts are kept until it is back. */
  synchronized void store() {
    Map<Counted, Long> counts = counters.take();
    if (counts.isEmpty()) {
      return;
    }
    try {
      store.add(counts);
      away = false;
    } catch (RuntimeException e) {
      counters.giveBack(counts);
      if (!away) {
        log.warn("Counts wait until the store is back: {}", e.getClass().getName());
      }
      away = true;
    }
  }

  void eraseOld() {
    try {
      store.eraseBefore(counters.today().minusDays(keepFor.toDays()));
    } catch (RuntimeException e) {
      log.warn("Old counts are erased at the next attempt: {}", e.getClass().getName());
    }
  }

  @Override
  public void close() {
    store();
  }
}
