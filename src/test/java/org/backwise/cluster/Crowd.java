package org.backwise.cluster;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Many who talk at the same time. */
final class Crowd {

  private static final Duration PATIENCE = Duration.ofSeconds(300);

  private final List<Chatter> chatters;
  private final List<Thread> threads;
  private final Tally tally;

  private Crowd(List<Chatter> chatters, Tally tally) {
    this.chatters = chatters;
    this.tally = tally;
    this.threads = chatters.stream().map(Thread::startVirtualThread).toList();
  }

  /** Starts them. */
  static Crowd start(int size, int port, long seed, Tally tally, BooleanSupplier goOn) {
    URI chat = URI.create("ws://127.0.0.1:" + port + "/chat");
    return new Crowd(
        IntStream.range(0, size).mapToObj(n -> new Chatter(chat, seed + n, tally, goOn)).toList(),
        tally);
  }

  /** Waits until everybody has got the answer to the last message; notes who has not. */
  List<Memory> awaitEnd() throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    for (Thread thread : threads) {
      if (!thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
        tally.faults.add("left without an answer");
        thread.interrupt();
        thread.join();
      }
    }
    return chatters.stream().flatMap(it -> it.memories().stream()).toList();
  }
}
