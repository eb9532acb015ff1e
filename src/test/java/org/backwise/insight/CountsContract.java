package org.backwise.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every store of counts promises. Run on the real database of each. */
abstract class CountsContract {

  private static final LocalDate TODAY = CountersTest.TODAY;
  private static final Happening FEVER = new Happening(Kind.ASKED, "fever");
  private static final Happening BEGUN = new Happening(Kind.CHAT_BEGUN, "");

  private HikariDataSource pool;
  private CountStore store;

  /** Connections to the database, which may have something in it. */
  abstract HikariDataSource database();

  @BeforeEach
  void open() {
    pool = database();
    Flyway.configure().dataSource(pool).load().migrate();
    new JdbcTemplate(pool).update("delete from daily_count");
    store = new JdbcCounts(pool, pool);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private static Counted counted(LocalDate day, String language, Happening happening) {
    return new Counted(day, language, "v1", happening);
  }

  @Test
  void what_is_added_adds_up() {
    store.add(Map.of(counted(TODAY, "en", FEVER), 2L, counted(TODAY, "en", BEGUN), 1L));
    store.add(Map.of(counted(TODAY, "en", FEVER), 3L));

    assertThat(store.between(TODAY, TODAY))
        .containsOnly(Map.entry(FEVER, 5L), Map.entry(BEGUN, 1L));
  }

  @Test
  void languages_and_days_are_summed_within_the_period_only() {
    store.add(Map.of(counted(TODAY, "en", FEVER), 1L, counted(TODAY, "es", FEVER), 1L));
    store.add(Map.of(counted(TODAY.minusDays(6), "en", FEVER), 1L));
    store.add(Map.of(counted(TODAY.minusDays(7), "en", FEVER), 1L));

    assertThat(store.between(TODAY.minusDays(6), TODAY)).containsOnly(Map.entry(FEVER, 3L));
  }

  @Test
  void several_servers_add_up_and_none_waits_for_ever() throws Exception {
    try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
      var adding = new ArrayList<Future<?>>();
      for (int server = 0; server < 3; server++) {
        adding.add(servers.submit(this::addTwentyTimes));
      }
      for (Future<?> one : adding) {
        one.get();
      }
    }
    assertThat(store.between(TODAY, TODAY).values()).hasSize(30).containsOnly(60L);
  }

  private void addTwentyTimes() {
    var counts = new HashMap<Counted, Long>();
    for (int i = 0; i < 30; i++) {
      counts.put(counted(TODAY, "en", new Happening(Kind.ANSWERED, "entry-" + i)), 1L);
    }
    var server = new JdbcCounts(pool, pool);
    for (int i = 0; i < 20; i++) {
      server.add(counts);
    }
  }

  @Test
  void old_days_are_erased() {
    store.add(Map.of(counted(TODAY.minusDays(400), "en", FEVER), 1L));
    store.add(Map.of(counted(TODAY.minusDays(401), "en", FEVER), 1L));

    assertThat(store.eraseBefore(TODAY.minusDays(400))).isEqualTo(1);
    assertThat(store.between(TODAY.minusDays(500), TODAY)).containsOnly(Map.entry(FEVER, 1L));
  }

  @Test
  void every_kind_comes_back_as_it_was() {
    List<Kind> kinds = List.of(Kind.values());
    kinds.forEach(it -> store.add(Map.of(counted(TODAY, "en", new Happening(it, "x")), 1L)));
    assertThat(store.between(TODAY, TODAY).keySet().stream().map(Happening::kind))
        .containsExactlyInAnyOrderElementsOf(kinds);
  }
}
