package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A message that fails would fail again: nobody is left waiting behind it. */
@ChatOnRandomPort
class AFaultOfOursTest {

  @LocalServerPort private int port;
  @Autowired private ScriptedTriage triage;

  @AfterEach
  void itIsMended() {
    triage.isBroken = false;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'say','id':'a','text':'one'}",
        "{'type':'choose','id':'a','step':'fever','values':['no']}",
        "{'type':'change','id':'a','step':'fever','values':['no']}",
        "{'type':'command','id':'a','command':'back'}",
      })
  void refuses_the_message_for_good_with_a_sentence_and_the_chat_goes_on(String frame) {
    try (var client = Client.welcomed(port)) {
      triage.isBroken = true;
      JsonNode error = client.send(frame).next();
      triage.isBroken = false;

      assertThat(error.at("/code").asString()).isEqualTo("bad-message");
      assertThat(error.at("/to").asString()).isEqualTo("a");
      assertThat(error.at("/message").asString()).isEqualTo("FAILED in en-GB");
      client.send("{'type':'choose','id':'b','step':'fever','values':['no']}");
      assertThat(client.next().at("/seq").asInt()).isEqualTo(2);
    }
  }

  @Test
  void never_ends_the_attempts_to_erase() {
    try (var client = Client.welcomed(port)) {
      triage.isBroken = true;
      client.send("{'type':'command','id':'a','command':'forget'}");

      assertThat(client.next().at("/code").asString()).isEqualTo("try-again");
    }
  }

  @Test
  void in_a_hello_tells_the_client_to_give_up() {
    triage.isBroken = true;
    try (var client = new Client(port)) {
      JsonNode error = client.send("{'type':'hello'}").next();

      assertThat(error.at("/code").asString()).isEqualTo("bad-message");
      assertThat(error.at("/message").asString()).startsWith("CANNOT_START in");
      assertThat(client.closeCode()).isEqualTo(4400);
    }
  }
}
