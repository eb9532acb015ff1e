package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole life of a server: what is said at its end, and what its log tells. */
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("try") // Ending it before the end of the block is what is tested.
class AnEndingServiceTest {

  @Test
  void a_turn_under_way_is_answered_and_everybody_is_told_to_come_back() throws Exception {
    try (var context = start()) {
      var triage = context.getBean(ScriptedTriage.class);
      triage.slow = new CountDownLatch(1);
      try (var talking = Client.welcomed(port(context));
          var resting = Client.welcomed(port(context))) {
        talking.send("{'type':'say','id':'a','text':'slow'}");
        triage.heard.await();

        var end = CompletableFuture.runAsync(context::close);
        assertThat(resting.closeCode()).isEqualTo(1012);
        assertThat(talking.isOpen()).isTrue();
        triage.slow.countDown();

        assertThat(talking.next().at("/to").asString()).isEqualTo("a");
        assertThat(talking.closeCode()).isEqualTo(1012);
        end.join();
      }
    }
  }

  @Test
  void a_turn_that_fails_because_the_service_ends_may_be_sent_again() {
    try (var context = start();
        var client = Client.welcomed(port(context))) {
      client.send("{'type':'say','id':'a','text':'fail'}");
      assertThat(client.next().at("/code").asString()).isEqualTo("bad-message");

      AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
      client.send("{'type':'say','id':'b','text':'fail'}");

      assertThat(client.next().at("/code").asString()).isEqualTo("try-again");
    }
  }

  @Test
  void the_log_tells_neither_what_was_typed_nor_by_whom(CapturedOutput output) {
    try (var context = start();
        var client = new Client(port(context))) {
      var welcome = client.send("{'type':'hello','locale':'en-GB'}").next();
      client.next();
      client.send("{'type':'say','id':'m-17','text':'zanzibar in my spine'}").next();
      client.send("{'type':'say','id':'m-18','text':'fail zanzibar'}");
      assertThat(client.next().at("/code").asString()).isEqualTo("bad-message");
      client.send("zanzibar is not json").next();
      client.send("{'type':'zanzibar'}").next();
      client.send("{'type':'say','id':'m-19','text':'zanzibar" + "x".repeat(9_000) + "'}");
      client.closeCode();
      context.close();

      assertThat(output.getAll())
          .contains("A turn failed: java.lang.IllegalArgumentException")
          .doesNotContain("zanzibar")
          .doesNotContain("127.0.0.1")
          .doesNotContain("0:0:0:0:0:0:0:1")
          .doesNotContain("Java-http-client")
          .doesNotContain(welcome.at("/conversation").asString())
          .doesNotContain(welcome.at("/secret").asString());
    }
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(ChatOnRandomPort.Server.class).run("--server.port=0");
  }

  private static int port(ConfigurableApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }
}
