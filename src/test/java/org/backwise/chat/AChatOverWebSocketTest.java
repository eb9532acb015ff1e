package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ChatOnRandomPort
class AChatOverWebSocketTest {

  @LocalServerPort private int port;
  @Autowired private ScriptedTriage triage;

  @BeforeEach
  void theStoreIsThere() {
    triage.storeIsAway = false;
    triage.heard = new CountDownLatch(1);
  }

  @Test
  void begins_with_a_welcome_and_the_opening() {
    try (var client = new Client(port)) {
      client.send("{'type':'hello','locale':'en-GB','timeZone':'Europe/London','new':[1]}");
      JsonNode welcome = client.next();
      JsonNode opening = client.next();

      assertThat(welcome.propertyNames()).startsWith("type").doesNotContain("missed");
      assertThat(welcome.at("/type").asString()).isEqualTo("welcome");
      assertThat(welcome.at("/resumed").asBoolean()).isFalse();
      assertThat(opening.at("/seq").asInt()).isEqualTo(1);
      assertThat(opening.has("to")).isFalse();
      assertThat(opening.at("/replies/0/text").asString()).isEqualTo("Hello en-GB Europe/London");
      assertThat(opening.at("/replies/1/kind").asString()).isEqualTo("ask");
      assertThat(opening.at("/pending/step").asString()).isEqualTo("fever");
      assertThat(opening.at("/progress/remaining").asInt()).isEqualTo(2);
    }
  }

  @Test
  void answers_every_kind_of_message() {
    try (var client = Client.welcomed(port)) {
      client.send("{'type':'say','id':'a','text':'my back hurts'}");
      assertThat(client.next().at("/replies/0/text").asString())
          .isEqualTo("You said my back hurts");
      client.send("{'type':'choose','id':'b','step':'fever','values':['no']}");
      assertThat(client.next().at("/to").asString()).isEqualTo("b");
      client.send("{'type':'command','id':'c','command':'why'}");
      assertThat(client.next().at("/replies/0/text").asString()).isEqualTo("command WHY");
      client.send("{'type':'change','id':'d','step':'x','values':['1']}");
      assertThat(client.next().at("/code").asString()).isEqualTo("unknown-step");
      client.send("{'type':'ping'}");
      assertThat(client.next().toString()).isEqualTo("{\"type\":\"pong\"}");
    }
  }

  @Test
  void answers_in_order_on_a_virtual_thread() {
    try (var client = Client.welcomed(port)) {
      for (int i = 0; i < 50; i++) {
        client.send("{'type':'say','id':'m" + i + "','text':'" + i + "'}");
      }
      List<JsonNode> answers = client.next(50);
      for (int i = 0; i < 50; i++) {
        assertThat(answers.get(i).at("/to").asString()).isEqualTo("m" + i);
        assertThat(answers.get(i).at("/seq").asInt()).isEqualTo(i + 2);
      }
      assertThat(triage.heardOnVirtualThread).isTrue();
    }
  }

  @Test
  void the_same_message_again_gets_the_same_replies() {
    try (var client = Client.welcomed(port)) {
      client.send("{'type':'say','id':'a','text':'one'}");
      JsonNode first = client.next();

      client.send("{'type':'say','id':'a','text':'one'}");

      assertThat(client.next()).isEqualTo(first);
    }
  }

  @Test
  void an_answer_to_another_question_is_refused_with_the_pending_one() {
    try (var client = Client.welcomed(port)) {
      client.send("{'type':'choose','id':'a','step':'numbness','values':['no']}");
      JsonNode error = client.next();

      assertThat(error.at("/type").asString()).isEqualTo("error");
      assertThat(error.at("/to").asString()).isEqualTo("a");
      assertThat(error.at("/code").asString()).isEqualTo("not-pending");
      assertThat(error.at("/pending/kind").asString()).isEqualTo("ask");
      assertThat(error.at("/pending/step").asString()).isEqualTo("fever");
    }
  }

  @Test
  void goes_on_after_a_reload_with_what_was_missed() {
    try (var client = new Client(port)) {
      JsonNode welcome = client.send("{'type':'hello'}").next();
      client.next();
      client.send("{'type':'say','id':'a','text':'one'}").next();
      client.send("{'type':'say','id':'b','text':'two'}").next();

      try (var reloaded = new Client(port)) {
        reloaded.send(resuming(welcome, 1));
        JsonNode again = reloaded.next();

        assertThat(again.at("/resumed").asBoolean()).isTrue();
        assertThat(again.at("/conversation")).isEqualTo(welcome.at("/conversation"));
        assertThat(reloaded.next(2))
            .extracting(it -> it.at("/to").asString())
            .containsExactly("a", "b");
        assertThat(reloaded.isQuiet()).isTrue();
      }
    }
  }

  @Test
  void a_second_tab_sees_every_turn_as_it_happens_and_once() {
    try (var first = new Client(port);
        var second = new Client(port)) {
      JsonNode welcome = first.send("{'type':'hello'}").next();
      first.next();
      second.send(resuming(welcome, 1)).next();
      assertThat(second.isQuiet()).isTrue();

      first.send("{'type':'say','id':'a','text':'one'}");
      assertThat(second.next()).isEqualTo(first.next());
      second.send("{'type':'say','id':'b','text':'two'}");
      assertThat(first.next()).isEqualTo(second.next());
      first.send("{'type':'say','id':'a','text':'one'}").next();
      assertThat(second.isQuiet()).isTrue();
    }
  }

  @Test
  void somebody_elses_chat_is_not_seen() {
    try (var mine = Client.welcomed(port);
        var theirs = Client.welcomed(port)) {
      mine.send("{'type':'say','id':'a','text':'one'}").next();

      assertThat(theirs.isQuiet()).isTrue();
    }
  }

  @Test
  void a_wrong_secret_and_an_unknown_conversation_are_turned_away() {
    try (var client = new Client(port);
        var guessing = new Client(port);
        var late = new Client(port)) {
      String id = client.send("{'type':'hello'}").next().at("/conversation").asString();

      guessing.send("{'type':'hello','conversation':'" + id + "','secret':'guess'}");
      assertThat(guessing.next().at("/code").asString()).isEqualTo("wrong-secret");
      assertThat(guessing.closeCode()).isEqualTo(4401);

      late.send("{'type':'hello','conversation':'erased','secret':'guess'}");
      assertThat(late.next().at("/code").asString()).isEqualTo("unknown-conversation");
      assertThat(late.closeCode()).isEqualTo(4401);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'type':'say','id':'a','text':'hi'} | hello-first",
        "{'type':'ping'}                     | hello-first",
        "{'type':'hello','after':-1}         | bad-message",
        "{'type':'hello','conversation':'x'} | bad-message",
        "not json                            | bad-json",
      },
      quoteCharacter = '"')
  void the_first_frame_must_be_a_hello(String frame, String code) {
    try (var client = new Client(port)) {
      client.send(frame);

      assertThat(client.next().at("/code").asString()).isEqualTo(code);
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }

  @Test
  void an_unusable_frame_is_refused_and_the_connection_stays() {
    try (var client = Client.welcomed(port)) {
      client.send("{'type':'hello'}");
      assertThat(client.next().at("/code").asString()).isEqualTo("bad-message");
      client.send("{'type':'dance','id':'a'}");
      JsonNode unknown = client.next();
      assertThat(unknown.at("/code").asString()).isEqualTo("unknown-type");
      assertThat(unknown.at("/to").asString()).isEqualTo("a");
      assertThat(client.isQuiet()).isTrue();
    }
  }

  @Test
  void a_frame_over_the_limit_ends_the_connection() {
    try (var client = Client.welcomed(port)) {
      client.send("{'type':'say','id':'a','text':'" + "x".repeat(9_000) + "'}");

      assertThat(client.closeCode()).isEqualTo(1009);
    }
  }

  @Test
  void replies_may_be_longer_than_a_clients_frame() {
    try (var client = Client.welcomed(port)) {
      client.send("{'type':'say','id':'a','text':'long'}");

      assertThat(client.next().at("/replies/0/text").asString()).hasSize(200_000);
    }
  }

  @Test
  void a_store_that_is_away_loses_nothing() {
    try (var client = Client.welcomed(port)) {
      triage.storeIsAway = true;
      client.send("{'type':'say','id':'a','text':'one'}");
      JsonNode error = client.next();
      assertThat(error.at("/code").asString()).isEqualTo("try-again");
      assertThat(error.at("/to").asString()).isEqualTo("a");

      triage.storeIsAway = false;
      client.send("{'type':'say','id':'a','text':'one'}");
      assertThat(client.next().at("/seq").asInt()).isEqualTo(2);
    }
  }

  @Test
  void nobody_can_be_welcomed_while_the_store_is_away() {
    triage.storeIsAway = true;
    try (var client = new Client(port)) {
      client.send("{'type':'hello'}");

      assertThat(client.next().at("/code").asString()).isEqualTo("try-again");
      assertThat(client.closeCode()).isEqualTo(1013);
    }
  }

  @Test
  void other_versions_only_are_refused_and_none_is_accepted() {
    assertThatThrownBy(() -> new Client(port, "backwise.v9", null))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
    try (var current = new Client(port);
        var silent = new Client(port, null, null)) {
      assertThat(current.subprotocol()).isEqualTo("backwise.v1");
      assertThat(silent.subprotocol()).isEmpty();
      assertThat(silent.send("{'type':'hello'}").next().at("/type").asString())
          .isEqualTo("welcome");
    }
  }

  @Test
  void a_page_from_elsewhere_is_refused_and_our_own_is_not() {
    assertThatThrownBy(() -> new Client(port, "backwise.v1", "https://evil.example"))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
    try (var own = new Client(port, "backwise.v1", "http://localhost:" + port)) {
      assertThat(own.send("{'type':'hello'}").next().at("/type").asString()).isEqualTo("welcome");
    }
  }

  static String resuming(JsonNode welcome, long after) {
    return "{'type':'hello','conversation':'%s','secret':'%s','after':%d}"
        .formatted(welcome.at("/conversation").asString(), welcome.at("/secret").asString(), after);
  }
}
