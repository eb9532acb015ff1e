package org.backwise.chat;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one thread at a time into each conversation. Different conversations do not wait. */
final class Turnstile {

  /** Has passed, and is to be closed behind. */
  interface Passed extends AutoCloseable {
    @Override
    void close();
  }

  private record Gate(ReentrantLock lock, int comers) {
    Gate with(int more) {
      return new Gate(lock, comers + more);
    }
  }

  private final ConcurrentMap<String, Gate> gates = new ConcurrentHashMap<>();

  /** Waits until nobody else is in the conversation. Whoever is in it may pass again. */
  Passed into(String conversation) {
    gate(conversation).lock().lock();
    return () -> leave(conversation);
  }

  /** True if somebody is in the conversation, or waits for it. */
  boolean isBusy(String conversation) {
    return gates.containsKey(conversation);
  }

  /** True if nobody is in any conversation, or waits for one. */
  boolean isEmpty() {
    return gates.isEmpty();
  }

  private Gate gate(String conversation) {
    var one = new Gate(new ReentrantLock(), 1);
    return gates.merge(conversation, one, (present, _) -> present.with(1));
  }

  private void leave(String conversation) {
    gates.computeIfPresent(
        conversation,
        (_, gate) -> {
          gate.lock().unlock();
          return gate.comers() > 1 ? gate.with(-1) : null;
        });
  }
}
