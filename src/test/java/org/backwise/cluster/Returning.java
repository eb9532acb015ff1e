package org.backwise.cluster;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.backwise.cluster.Memory.Given;
import tools.jackson.databind.JsonNode;

/**
 * Everybody comes back with nothing but the secret: is told the whole conversation again, and asks
 * what the service knows.
 */
final class Returning {

  private static final int AT_THE_SAME_TIME = 50;

  private final URI chat;
  private final Tally tally;
  private final Semaphore places = new Semaphore(AT_THE_SAME_TIME);

  Returning(int port, Tally tally) {
    this.chat = URI.create("ws://127.0.0.1:" + port + "/chat");
    this.tally = tally;
  }

  /** Notes as a fault what was told otherwise before. */
  void all(List<Memory> memories) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> ends =
          memories.stream().<Future<?>>map(it -> threads.submit(() -> one(it))).toList();
      for (Future<?> end : ends) {
        end.get();
      }
    } catch (ExecutionException e) {
      tally.faults.add("a return failed: " + e.getCause());
    }
  }

  private void one(Memory told) {
    places.acquireUninterruptibly();
    try {
      var chance = new Random(told.conversation().hashCode());
      var nothing = new Memory(told.conversation(), told.secret());
      var talk = new Talk(chat, chance, tally, nothing);
      Memory again = talk.begin(told.last());
      if (!again.frames().equals(told.frames())) {
        tally.faults.add("told otherwise: " + told.frames() + " and now " + again.frames());
      }
      talk.say(new Messages(chance).command("answers"), Carelessness.NONE);
      JsonNode known = again.frames().lastEntry().getValue().path("replies");
      compare(told.answers(), known.path(0).path("answers").valueStream().toList());
      talk.hangUp();
    } catch (RuntimeException e) {
      tally.faults.add("on return: " + e);
    } finally {
      places.release();
    }
  }

  private void compare(List<Given> given, List<JsonNode> known) {
    List<String> steps = known.stream().map(it -> it.path("step").asString()).toList();
    if (!steps.equals(given.stream().map(Given::step).toList())) {
      tally.faults.add("answers of " + given + " but known are " + known);
    }
    for (int i = 0; i < Math.min(given.size(), known.size()); i++) {
      String answer = known.get(i).path("answer").asString();
      if (!given.get(i).labels().stream().allMatch(answer::contains)) {
        tally.faults.add("answered " + given.get(i) + " but known is " + known.get(i));
      }
    }
  }
}
