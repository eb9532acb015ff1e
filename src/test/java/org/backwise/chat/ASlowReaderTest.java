package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@ChatOnRandomPort
@TestPropertySource(properties = "backwise.chat.send-within=1s")
class ASlowReaderTest {

  @LocalServerPort private int port;
  @Autowired private Peers peers;

  @Test
  void is_cut_off_and_holds_nobody_up() throws Exception {
    try (var reader = new SilentPhone(port);
        var other = Client.welcomed(port)) {
      reader.handshake();
      reader.sayHello();
      askForMuch(reader);

      other.send("{'type':'say','id':'a','text':'hi'}");
      assertThat(other.next().at("/to").asString()).isEqualTo("a");
      awaitOpen(1);
      assertThat(other.isQuiet()).isTrue();
    }
  }

  /** Twenty megabytes, far over what the network stacks hold. */
  private static void askForMuch(SilentPhone reader) {
    try {
      for (int i = 0; i < 100; i++) {
        reader.send("{\"type\":\"say\",\"id\":\"m" + i + "\",\"text\":\"long\"}");
      }
    } catch (IOException _) {
      // Cut off already.
    }
  }

  private void awaitOpen(int count) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(8).toNanos();
    while (peers.count() != count && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(peers.count()).isEqualTo(count);
  }
}
