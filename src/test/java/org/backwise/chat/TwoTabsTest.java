package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Turns of one conversation that cross on their way: each tab gets every frame, once, in order. */
@ChatOnRandomPort
@TestPropertySource(
    properties = {
      "backwise.limits.messages-per-connection=100000",
      "backwise.limits.messages-per-address=100000",
      "backwise.limits.connections-per-address=100000",
    })
class TwoTabsTest {

  private static final int TURNS = 30;

  @LocalServerPort private int port;

  @RepeatedTest(20)
  void that_talk_at_the_same_time_both_see_every_turn() {
    try (var first = new Client(port);
        var second = new Client(port)) {
      JsonNode welcome = first.send("{'type':'hello'}").next();
      first.next();
      second.send(AChatOverWebSocketTest.resuming(welcome, 1)).next();

      var talking = CompletableFuture.runAsync(() -> talk(first, "a"));
      talk(second, "b");
      talking.join();

      assertThat(seqs(first, 2 * TURNS)).isEqualTo(from2(2 * TURNS));
      assertThat(seqs(second, 2 * TURNS)).isEqualTo(from2(2 * TURNS));
      assertThat(first.isQuiet() && second.isQuiet()).isTrue();
    }
  }

  @RepeatedTest(10)
  void one_that_comes_back_while_another_talks_misses_no_turn_and_gets_none_twice() {
    try (var talking = new Client(port)) {
      JsonNode welcome = talking.send("{'type':'hello'}").next();
      talking.next();
      var turns = CompletableFuture.runAsync(() -> talk(talking, "a"));
      for (int i = 0; i < 5; i++) {
        try (var back = new Client(port)) {
          back.send(AChatOverWebSocketTest.resuming(welcome, 1)).next();

          assertThat(seqs(back, TURNS)).isEqualTo(from2(TURNS));
          assertThat(back.isQuiet()).isTrue();
        }
      }
      turns.join();
    }
  }

  @Test
  void a_turn_that_is_sent_again_is_not_shown_again_to_one_who_has_it() {
    try (var first = new Client(port);
        var second = new Client(port)) {
      JsonNode welcome = first.send("{'type':'hello'}").next();
      first.next();
      first.send("{'type':'say','id':'a','text':'one'}").next();
      second.send(AChatOverWebSocketTest.resuming(welcome, 2)).next();

      first.send("{'type':'say','id':'a','text':'one'}").next();
      first.send("{'type':'say','id':'b','text':'two'}").next();

      assertThat(second.next().at("/to").asString()).isEqualTo("b");
    }
  }

  private static void talk(Client client, String name) {
    for (int i = 0; i < TURNS; i++) {
      client.send("{'type':'say','id':'" + name + i + "','text':'x'}");
    }
  }

  private static List<Long> seqs(Client client, int count) {
    return client.next(count).stream().map(it -> it.at("/seq").asLong()).toList();
  }

  private static List<Long> from2(int count) {
    return LongStream.rangeClosed(2, count + 1).boxed().toList();
  }
}
