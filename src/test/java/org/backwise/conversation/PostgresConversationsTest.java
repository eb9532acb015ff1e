package org.backwise.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backwise.cluster.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contract on a real PostgreSQL, and what is particular to it. */
class PostgresConversationsTest extends ConversationsContract {

  private static Postgres postgres;
  private final List<OpenStore> opened = new ArrayList<>();

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Override
  Conversations store() {
    return opened.isEmpty() ? open().conversations() : opened.getFirst().conversations();
  }

  @Override
  Conversations seenByAnother() {
    store();
    return opened.size() > 1 ? opened.get(1).conversations() : open().conversations();
  }

  @Override
  Conversations restarted() {
    close();
    return store();
  }

  @AfterEach
  void close() {
    opened.forEach(OpenStore::close);
    opened.clear();
  }

  @AfterEach
  void leaveNothing() throws SQLException {
    try (var connection = postgres.connect();
        var statement = connection.createStatement()) {
      statement.execute("delete from conversation");
    }
  }

  @Test
  void a_crash_of_the_database_loses_nothing_and_the_store_comes_back_by_itself() {
    append(2, "m1");

    postgres.restart(Postgres.Stop.IMMEDIATE);

    appendWhenItIsBack(3, "m2");
    assertThat(store().turnsAfter(id(), 0)).extracting(Turn::seq).containsExactly(1L, 2L, 3L);
  }

  /** Connections that died with the database are noticed on use, at the latest. */
  private void appendWhenItIsBack(long seq, String message) {
    for (int attempt = 0; attempt < 10; attempt++) {
      try {
        append(seq, message);
        return;
      } catch (StoreUnavailable _) {
        // Then the next connection.
      }
    }
    fail("the store did not come back");
  }

  @Test
  void a_turn_on_one_server_is_told_to_the_other_and_not_to_itself() throws Exception {
    store();
    try (var here = Hearing.of(database());
        var there = Hearing.of(database())) {
      OpenStore one = OpenStore.of(there.database, clock);
      opened.add(one);

      appendTo(one.conversations(), id(), 2, "m1");
      assertThat(here.heard.poll(10, TimeUnit.SECONDS)).isEqualTo(id());
      one.conversations().forget(id());
      assertThat(here.heard.poll(10, TimeUnit.SECONDS)).isEqualTo(id());

      assertThat(there.heard).isEmpty();
    }
  }

  @Test
  void many_conversations_are_told_of_in_texts_that_postgresql_takes() {
    var notice = new Notice("here");
    List<String> ids = Stream.generate(Secret::randomId).limit(250).toList();

    List<String> payloads = notice.payloads(ids);

    assertThat(payloads).hasSize(3).allMatch(it -> it.length() < 8_000);
    var told = payloads.stream().flatMap(it -> new Notice("there").conversations(it).stream());
    assertThat(told).isEqualTo(ids);
    assertThat(notice.conversations(payloads.getFirst())).isEmpty();
    assertThat(notice.payloads(List.of())).isEmpty();
  }

  @Test
  void a_database_that_is_not_there_is_named_with_what_to_do() {
    String url = postgres.url().replace("/backwise", "/elsewhere");

    assertThatThrownBy(() -> new PostgresServer(properties(url)))
        .isInstanceOfSatisfying(
            StoreUnusable.class,
            it -> {
              var analysis = new StoreUnusableAnalyzer().analyze(it, it);
              assertThat(analysis.getDescription()).contains("\"elsewhere\" does not exist");
              assertThat(analysis.getAction()).contains("backwise.store.url");
            });
  }

  @Test
  void a_server_that_does_not_answer_is_waited_for_no_longer_than_set() {
    assertThatThrownBy(() -> new PostgresServer(properties("jdbc:postgresql://127.0.0.1:1/x")))
        .isInstanceOf(StoreUnusable.class);
  }

  @Test
  void a_password_in_an_address_is_never_said() {
    for (String url :
        List.of("jdbc:postgresql://me:hunter2@127.0.0.1:1/x", "postgres://me:hunter2@db/x")) {
      assertThatThrownBy(() -> new PostgresServer(properties(url)))
          .satisfies(it -> assertThat(it.toString()).doesNotContain("hunter2"));
    }
  }

  @Test
  void another_kind_of_database_is_refused_by_name() {
    assertThatThrownBy(() -> properties("jdbc:mysql://localhost/backwise"))
        .hasMessageContaining("backwise.store.url")
        .hasMessageContaining("jdbc:postgresql:");
  }

  /** A server that listens. */
  private record Hearing(
      PostgresServer database, OtherServers listener, BlockingQueue<String> heard)
      implements AutoCloseable {

    static Hearing of(PostgresServer database) throws InterruptedException {
      var heard = new LinkedBlockingQueue<String>();
      var ready = new LinkedBlockingQueue<Boolean>();
      var listener =
          new OtherServers(
              database,
              List.of(
                  new GoneOnElsewhere() {
                    @Override
                    public void goneOn(String conversation) {
                      heard.add(conversation);
                    }

                    @Override
                    public void anyMayHaveGoneOn() {
                      ready.add(true);
                    }
                  }));
      listener.start();
      assertThat(ready.poll(10, TimeUnit.SECONDS)).as("it listens").isTrue();
      return new Hearing(database, listener, heard);
    }

    @Override
    public void close() {
      listener.stop();
    }
  }

  private OpenStore open() {
    OpenStore store = OpenStore.of(database(), clock);
    opened.add(store);
    return store;
  }

  private static PostgresServer database() {
    return new PostgresServer(properties(postgres.url()));
  }

  private static StoreProperties properties(String url) {
    return new StoreProperties(
        url,
        postgres.user(),
        postgres.password(),
        Path.of("unused"),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        250,
        1_000);
  }
}
