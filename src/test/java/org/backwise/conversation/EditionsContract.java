package org.backwise.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.backwise.conversation.Editions.Edition;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every store of editions promises. Run on the real database of each. */
abstract class EditionsContract {

  private static final Instant NOON = ConversationsContract.NOON;
  private static final Instant LATER = NOON.plus(Duration.ofDays(2));

  private HikariDataSource pool;
  private JdbcClient store;
  private Editions editions;

  /** The database, which may have something in it. */
  abstract Database database();

  @BeforeEach
  void open() {
    pool = database().writers();
    Flyway.configure().dataSource(pool).load().migrate();
    store = JdbcClient.create(pool);
    store.sql("delete from conversation").update();
    store.sql("delete from edition").update();
    editions = new JdbcEditions(store, new SettableClock(NOON));
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private void begin(String version) {
    store
        .sql(
            """
            insert into conversation (id, secret_hash, dialog, dialog_version, locale, time_zone,
              state, turns, erase_at) values (?, 'h', 'd', ?, '', 'UTC', '{}', 1, 1)
            """)
        .param(version)
        .param(version)
        .update();
  }

  @Test
  void an_edition_is_kept_once_as_it_was_first() {
    editions.keep("one", "files");
    editions.keep("one", "other files");
    assertThat(editions.files("one")).hasValue("files");
    assertThat(editions.files("two")).isEmpty();
    assertThat(editions.all()).containsExactly(new Edition("one", null, null));
  }

  @Test
  void a_version_is_revoked_once_and_its_files_are_kept() {
    editions.keep("one", "files");
    editions.revoke("one", "two", "it was wrong");
    editions.revoke("one", "three", "it was wrong again");
    assertThat(editions.all()).containsExactly(new Edition("one", "two", "it was wrong"));
    assertThat(editions.files("one")).hasValue("files");
  }

  @Test
  void a_version_that_nobody_kept_is_revoked_too_and_stays_so_when_a_server_comes_with_it() {
    editions.revoke("one", "two", "it was wrong");
    assertThat(editions.files("one")).isEmpty();
    editions.keep("one", "files");
    assertThat(editions.all()).containsExactly(new Edition("one", "two", "it was wrong"));
  }

  @Test
  void the_versions_in_use_are_those_of_conversations() {
    begin("two");
    begin("one");
    assertThat(editions.inUse()).containsExactly("one", "two");
  }

  @Test
  void only_what_no_conversation_is_on_is_dropped_and_a_revocation_never() {
    List.of("unused", "used", "own", "revoked", "revoked-in-use", "revoker")
        .forEach(it -> editions.keep(it, "files"));
    editions.revoke("revoked", "revoker", "it was wrong");
    editions.revoke("revoked-in-use", "revoker", "it was wrong");
    begin("used");
    begin("revoked-in-use");

    editions.dropUnused("own", NOON);
    assertThat(editions.all()).as("just kept").hasSize(6);

    editions.dropUnused("own", LATER);
    assertThat(editions.all())
        .extracting(Edition::version)
        .containsExactly("own", "revoked", "revoked-in-use", "revoker", "used");
    assertThat(editions.files("revoked")).isEmpty();
    assertThat(editions.files("revoked-in-use")).isPresent();
    assertThat(editions.files("revoker")).isPresent();
  }

  @Test
  void a_store_that_is_away_is_told_apart_from_a_fault() {
    pool.close();
    assertThatThrownBy(() -> editions.all()).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> editions.keep("one", "files")).isInstanceOf(StoreUnavailable.class);
  }
}
