package org.backwise.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountersTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Happening ASKED = new Happening(Kind.ASKED, "fever");

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T23:59:00Z"), ZoneOffset.UTC);

  private final Counters counters = new Counters(3, CLOCK);

  @Test
  void what_happens_is_counted_by_day_language_and_edition() {
    counters.count("en", "v1", List.of(ASKED, ASKED));
    counters.count("es", "v1", List.of(ASKED));

    assertThat(counters.take())
        .containsOnly(
            Map.entry(new Counted(TODAY, "en", "v1", ASKED), 2L),
            Map.entry(new Counted(TODAY, "es", "v1", ASKED), 1L));
    assertThat(counters.take()).isEmpty();
  }

  @Test
  void nothing_is_lost_while_the_store_takes_it() throws Exception {
    var taken = new HashMap<Counted, Long>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<? extends Future<?>> counting =
          IntStream.range(0, 8).mapToObj(_ -> threads.submit(this::countManyTimes)).toList();
      while (!counting.stream().allMatch(Future::isDone)) {
        counters.take().forEach((it, n) -> taken.merge(it, n, Long::sum));
      }
    }
    counters.take().forEach((it, n) -> taken.merge(it, n, Long::sum));

    assertThat(taken).containsOnly(Map.entry(new Counted(TODAY, "en", "v1", ASKED), 80_000L));
  }

  private void countManyTimes() {
    for (int i = 0; i < 10_000; i++) {
      counters.count("en", "v1", List.of(ASKED));
    }
  }

  @Test
  void only_so_many_different_things_are_counted() {
    for (int i = 0; i < 10; i++) {
      counters.count("en", "v" + i, List.of(ASKED));
    }
    assertThat(counters.take()).hasSize(3);
  }

  @Test
  void while_the_store_is_away_counts_are_kept() {
    var store = new AwayStore();
    counters.count("en", "v1", List.of(ASKED));
    var storing = new Storing(counters, store, Duration.ofDays(1));

    storing.store();
    assertThat(store.added).isEmpty();
    counters.count("en", "v1", List.of(ASKED));
    store.away = false;
    storing.close();

    assertThat(store.added).containsOnly(Map.entry(new Counted(TODAY, "en", "v1", ASKED), 2L));
  }

  /** A store that does not answer at first. */
  private static final class AwayStore implements CountStore {

    private final Map<Counted, Long> added = new HashMap<>();
    private boolean away = true;

    @Override
    public void add(Map<Counted, Long> counts) {
      if (away) {
        throw new IllegalStateException("away");
      }
      added.putAll(counts);
    }

    @Override
    public int eraseBefore(LocalDate day) {
      return 0;
    }

    @Override
    public Map<Happening, Long> between(LocalDate first, LocalDate last) {
      return Map.of();
    }
  }
}
