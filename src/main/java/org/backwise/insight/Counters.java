package org.backwise.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts in memory until the store takes them. Of a limited number of different things. */
final class Counters implements Insight {

  private final int most;
  private final Clock clock;
  private final ConcurrentMap<Counted, LongAdder> counts = new ConcurrentHashMap<>();

  /**
   * @param most different things; what comes beyond is not counted, so that a store that is away
   *     for long cannot fill the memory
   */
  Counters(int most, Clock clock) {
    this.most = most;
    this.clock = clock;
  }

  @Override
  public void count(String language, String edition, List<Happening> happenings) {
    LocalDate today = today();
    for (Happening happening : happenings) {
      add(new Counted(today, language, edition, happening), 1);
    }
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private void add(Counted counted, long n) {
    // Most are there already, and are then found without a lock.
    LongAdder adder = counts.get(counted);
    if (adder == null && counts.size() < most) {
      adder = counts.computeIfAbsent(counted, _ -> new LongAdder());
    }
    if (adder != null) {
      adder.add(n);
    }
  }

  /** Takes what was counted since the last time. */
  Map<Counted, Long> take() {
    // A thread may still hold an adder of yesterday, so only older ones are dropped.
    LocalDate yesterday = today().minusDays(1);
    var taken = new HashMap<Counted, Long>();
    counts.forEach(
        (counted, adder) -> {
          long n = adder.sumThenReset();
          if (n > 0) {
            taken.put(counted, n);
          } else if (counted.day().isBefore(yesterday)) {
            counts.remove(counted);
          }
        });
    return taken;
  }

  /** Gives back what the store did not take. */
  void giveBack(Map<Counted, Long> taken) {
    taken.forEach(this::add);
  }
}
