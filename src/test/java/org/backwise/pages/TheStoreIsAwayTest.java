package org.backwise.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.backwise.door.Address;
import org.backwise.door.Limits;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a person sees while another program holds the store, or others use up the address. */
@ServedPages
class TheStoreIsAwayTest {

  @TempDir static Path folder;

  @DynamicPropertySource
  static void aStoreThatCanBeHeld(DynamicPropertyRegistry registry) {
    registry.add("backwise.store.file", () -> folder.resolve("held.db").toString());
    registry.add("backwise.limits.messages-per-address", () -> 40);
    registry.add("backwise.limits.remembered", () -> 1);
  }

  @LocalServerPort private int port;
  @Autowired private Triage triage;
  @Autowired private Limits limits;

  /** One address is remembered, so that the next test's may do everything again. */
  @AfterEach
  void somebodyElseIsHeardOf() {
    limits.maySpeak(Address.of("192.0.2.1"));
  }

  @Test
  void the_page_is_kind_and_the_same_form_sent_again_counts_once() throws Exception {
    var reader = new FormReader(port, "en-GB");
    reader.presses("Start");
    FormReader.Filled form = reader.answer(List.of("ready"));

    whileTheStoreIsHeld(() -> reader.post(form));

    assertThat(reader.response().statusCode()).isEqualTo(503);
    assertThat(reader.heading()).isEqualTo("Please send that once more");
    assertThat(reader.form("Send again", Map.of()).fields()).containsAll(form.fields());
    reader.presses("Send again");
    assertThat(reader.step()).isEqualTo("collapse");
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);
    assertThat(triage.saidAfter(talk, 0).orElseThrow()).hasSize(2);
  }

  @Test
  void leaving_waits_neither_for_the_store_nor_for_others_at_the_address() throws Exception {
    var reader = new FormReader(port, "en-GB");
    reader.presses("Start");
    String talk = FormsLeadToTheSameEndsTest.conversation(reader);
    FormReader.Filled leave = reader.form("Leave this page", Map.of());
    while (reader.get("/plain").statusCode() != 429) {
      assertThat(reader.response().statusCode()).isEqualTo(200);
    }

    whileTheStoreIsHeld(() -> reader.post(leave));

    assertThat(reader.response().statusCode()).isEqualTo(200);
    assertThat(reader.page().body().text()).isEmpty();
    assertThat(reader.cookies()).isEmpty();
    // Had it waited for the store, it could not have been erased after that.
    await().until(() -> triage.saidAfter(talk, 0).isEmpty());
  }

  @Test
  void what_is_to_be_sent_again_is_told_in_the_language_of_the_talk() throws Exception {
    var reader = new FormReader(port, "en-GB");
    reader.presses("Start");
    reader.presses("Español");
    FormReader.Filled form = reader.answer(List.of("ready"));

    whileTheStoreIsHeld(() -> reader.post(form));

    assertThat(reader.response().statusCode()).isEqualTo(503);
    assertThat(reader.page().select("html").attr("lang")).isEqualTo("es-GB");
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
