package org.backwise.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a person sees while another program holds the store, and after. */
@ServedPages
class TheStoreIsAwayTest {

  @TempDir static Path folder;

  @DynamicPropertySource
  static void aStoreThatCanBeHeld(DynamicPropertyRegistry registry) {
    registry.add("backwise.store.file", () -> folder.resolve("held.db").toString());
  }

  @LocalServerPort private int port;
  @Autowired private Triage triage;

  @Test
  void the_page_is_kind_and_the_same_form_sent_again_counts_once() throws Exception {
    var reader = new FormReader(port, "en-GB");
    reader.presses("Start");
    FormReader.Filled form = reader.answer(List.of("ready"));

    whileTheStoreIsHeld(() -> reader.post(form));

    assertThat(reader.response().statusCode()).isEqualTo(503);
    assertThat(reader.heading()).isEqualTo("Please send that once more");
    assertThat(reader.form("Send again", java.util.Map.of()).fields()).containsAll(form.fields());
    reader.presses("Send again");
    assertThat(reader.step()).isEqualTo("collapse");
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);
    assertThat(triage.saidAfter(talk, 0).orElseThrow()).hasSize(2);
  }

  @Test
  void leaving_never_waits_for_the_store() throws Exception {
    var reader = new FormReader(port, "en-GB");
    reader.presses("Start");

    whileTheStoreIsHeld(() -> reader.presses("Leave this page"));

    assertThat(reader.response().statusCode()).isEqualTo(200);
    assertThat(reader.page().body().text()).isEmpty();
    assertThat(reader.cookies()).isEmpty();
  }

  private static void whileTheStoreIsHeld(Runnable something) throws SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("held.db");
    try (Connection other = DriverManager.getConnection(url);
        Statement hold = other.createStatement()) {
      hold.execute("begin immediate");
      something.run();
      hold.execute("rollback");
    }
  }
}
