package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnstileTest {

  private final Turnstile turnstile = new Turnstile();
  private int count;

  @Test
  void lets_one_thread_at_a_time_into_a_conversation() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 1_000).forEach(_ -> threads.execute(this::countAlone));
    }

    assertThat(count).isEqualTo(1_000);
    assertThat(turnstile.isEmpty()).as("nothing is remembered of who has left").isTrue();
  }

  @Test
  void does_not_let_another_conversation_wait() {
    try (var _ = turnstile.into("one")) {
      CompletableFuture.runAsync(() -> turnstile.into("two").close()).join();
    }
  }

  @Test
  void lets_whoever_is_in_it_pass_again() {
    try (var _ = turnstile.into("one");
        var _ = turnstile.into("one")) {
      assertThat(turnstile.isEmpty()).isFalse();
    }
    assertThat(turnstile.isEmpty()).isTrue();
  }

  private void countAlone() {
    try (var _ = turnstile.into("one")) {
      int before = count;
      Thread.yield();
      count = before + 1;
    }
  }
}
