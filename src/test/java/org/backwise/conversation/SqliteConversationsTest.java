package org.backwise.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.backwise.dialog.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcOperations;

/** The contract on a real SQLite file, and what is particular to it. */
class SqliteConversationsTest extends ConversationsContract {

  @TempDir private Path folder;
  private final List<OpenStore> opened = new ArrayList<>();

  @Override
  Conversations store() {
    return opened.isEmpty() ? open() : opened.getFirst().conversations();
  }

  @Override
  Conversations seenByAnother() {
    store();
    return open();
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

  @Test
  void a_commit_is_flushed_to_the_disk_before_it_returns() {
    store();
    JdbcOperations writer = opened.getFirst().writing();

    assertThat(pragma(writer, "journal_mode")).isEqualTo("wal");
    assertThat(pragma(writer, "synchronous")).as("FULL").isEqualTo("2");
    assertThat(pragma(writer, "foreign_keys")).isEqualTo("1");
    assertThat(pragma(writer, "busy_timeout")).isEqualTo("5000");
  }

  @Test
  void a_file_that_was_busy_for_too_long_takes_turns_again() throws SQLException {
    store();
    try (Connection another =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("backwise.db"));
        var statement = another.createStatement()) {
      statement.execute("begin exclusive");
      assertThatThrownBy(() -> append(2, "while-it-was-busy")).isInstanceOf(StoreUnavailable.class);
      // By the end of this one the writer has given the first one up.
      assertThatThrownBy(() -> append(3, "still-busy")).isInstanceOf(StoreUnavailable.class);
      statement.execute("rollback");
    }

    store().begin(conversation("after-it", 1, Answers.NONE), new Turn(1, null, "[]"));

    assertThat(seenByAnother().find("after-it")).isPresent();
  }

  @Test
  void nothing_of_a_forgotten_conversation_is_left_in_the_files() throws IOException {
    append(2, "a-message-id-to-look-for");
    assertThat(everyByte()).contains("a-message-id-to-look-for").contains(id());

    store().forget(id());

    assertThat(everyByte()).doesNotContain("a-message-id-to-look-for").doesNotContain(id());
  }

  @Test
  void a_reader_of_an_older_state_holds_nobody_up_and_traces_are_wiped_after_it() throws Exception {
    append(2, "a-message-id-to-look-for");
    try (var another = readingAnOlderState()) {
      long from = System.nanoTime();
      store().forget(id());

      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(2));
      assertThat(store().find(id())).isEmpty();
      another.rollback();
    }
    opened.getFirst().traces().wipeWhatIsLeft();

    assertThat(everyByte()).doesNotContain("a-message-id-to-look-for").doesNotContain(id());
  }

  @Test
  void a_kill_between_an_erasure_and_its_wiping_leaves_nothing_after_the_restart()
      throws Exception {
    store();
    opened.getFirst().writing().update("delete from conversation");
    assertThat(everyByte()).contains(id());

    new Traces(new SqliteFile(folder.resolve("backwise.db"))::wipe).wipeWhatIsLeft();

    assertThat(everyByte()).doesNotContain(id());
  }

  @Test
  void the_eraser_erases_after_the_time_to_keep() {
    var eraser = new Eraser(store());

    clock.set(NOON.plus(Duration.ofHours(24)));
    eraser.eraseOld();
    assertThat(store().find(id())).isPresent();

    clock.set(NOON.plus(Duration.ofHours(24)).plusMillis(1));
    eraser.eraseOld();
    assertThat(store().find(id())).isEmpty();
  }

  @Test
  void a_store_that_is_away_is_told_apart_from_a_fault() {
    Conversations store = store();
    opened.getFirst().close();

    assertThatThrownBy(() -> store.find(id())).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> append(2, "m1")).isInstanceOf(StoreUnavailable.class);
    assertThatThrownBy(() -> store.forget(id())).isInstanceOf(StoreUnavailable.class);
    new Eraser(store).eraseOld();
  }

  @Test
  void a_missing_folder_is_created() {
    Path file = folder.resolve("not/there/yet/backwise.db");
    new SqliteFile(file);

    assertThat(file.getParent()).isDirectory();
  }

  @Test
  void a_place_that_cannot_be_used_is_named_with_what_to_do() throws IOException {
    Path inTheWay = Files.createFile(folder.resolve("a-file"));
    Path file = inTheWay.resolve("backwise.db");

    assertThatThrownBy(() -> new SqliteFile(file))
        .isInstanceOfSatisfying(
            StoreUnusable.class,
            it -> {
              var analysis = new StoreUnusableAnalyzer().analyze(it, it);
              assertThat(analysis.getDescription()).contains(file.toString(), "cannot be created");
              assertThat(analysis.getAction()).contains("backwise.store.file");
            });
    assertThatThrownBy(() -> new SqliteFile(folder)).hasMessageContaining("it is a folder");
  }

  /** As another process does that copies the file, or looks into it. */
  private Connection readingAnOlderState() throws SQLException {
    Connection another =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("backwise.db"));
    another.setAutoCommit(false);
    try (var statement = another.createStatement()) {
      statement.executeQuery("select count(*) from turn").close();
    }
    return another;
  }

  private String everyByte() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return all.toString();
  }

  private static String pragma(JdbcOperations connection, String name) {
    return String.valueOf(connection.queryForObject("pragma " + name, String.class));
  }

  private Conversations open() {
    var store = OpenStore.of(new SqliteFile(folder.resolve("backwise.db")), clock);
    opened.add(store);
    return store.conversations();
  }
}
