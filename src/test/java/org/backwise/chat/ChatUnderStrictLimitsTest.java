package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Limits and times so small that a test can reach them. */
@ChatOnRandomPort
@TestPropertySource(
    properties = {
      "backwise.chat.hello-within=1s",
      "backwise.chat.ping-every=1s",
      "backwise.chat.idle-after=3s",
      "backwise.limits.messages-per-connection=5",
      "backwise.limits.open-per-address=3",
    })
class ChatUnderStrictLimitsTest {

  @LocalServerPort private int port;

  @Test
  void who_says_no_hello_in_time_is_closed() {
    try (var client = new Client(port)) {
      assertThat(client.closeCode()).isEqualTo(4408);
    }
  }

  @Test
  void an_idle_person_is_let_go_though_the_widget_keeps_pinging() throws InterruptedException {
    try (var client = Client.welcomed(port)) {
      for (int second = 0; second < 4 && client.isOpen(); second++) {
        Thread.sleep(900);
        client.trySend("{'type':'ping'}");
      }
      assertThat(client.closeCode()).isEqualTo(4408);
      assertThat(client.pings()).as("pings of the server").isGreaterThanOrEqualTo(1);
    }
  }

  @Test
  void a_peer_that_answers_no_ping_is_cut_off_without_a_word() throws IOException {
    try (var phone = new SilentPhone(port)) {
      assertThat(phone.handshake()).contains("101").doesNotContain("permessage-deflate");
      phone.sayHello();
      long from = System.nanoTime();

      String received = phone.readToTheEnd();

      // Before the idle time, and with no close frame's reason: it was not let go but cut off.
      assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(3));
      assertThat(received).contains("welcome").doesNotContain("silent for too long");
    }
  }

  @Test
  void too_many_messages_are_refused_and_then_the_connection_is_closed() {
    try (var client = Client.welcomed(port)) {
      for (int i = 0; i < 40; i++) {
        client.trySend("{'type':'say','id':'m" + i + "','text':'x'}");
      }
      var first = client.next(4);
      var fifth = client.next();

      assertThat(first).allMatch(it -> it.at("/type").asString().equals("replies"));
      assertThat(fifth.at("/code").asString()).isEqualTo("too-fast");
      assertThat(fifth.at("/to").asString()).isEqualTo("m4");
      assertThat(client.closeCode()).isEqualTo(4429);
    }
  }

  @Test
  void too_many_connections_of_one_address_are_told_so() {
    try (var one = Client.welcomed(port);
        var two = Client.welcomed(port);
        var three = Client.welcomed(port)) {
      try (var four = new Client(port)) {
        assertThat(four.closeCode()).isEqualTo(4429);
      }
      assertThat(three.isQuiet()).isTrue();
      assertThat(one.isOpen() && two.isOpen()).isTrue();
    }
  }
}
