package org.backwise.conversation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Commits together what arrives together: while one commit is under way, the next group gathers.
 * Nobody waits for a group to fill. A single thread commits, so the order is that of arrival.
 *
 * @param <T> what is committed
 */
final class GroupCommit<T> implements AutoCloseable {

  private record Waiting<T>(T one, CompletableFuture<Boolean> done) {}

  private final BlockingQueue<Waiting<T>> queue;
  private final int together;
  private final Duration patience;
  private final Function<List<T>, List<Boolean>> commit;
  private final Thread committer;
  private volatile boolean closed;

  /**
   * @param most how many may wait; more are refused at once
   * @param together the most in one commit
   * @param patience how long each may wait
   * @param commit makes all of them durable, and tells for each whether it was stored
   */
  GroupCommit(int most, int together, Duration patience, Function<List<T>, List<Boolean>> commit) {
    this.queue = new ArrayBlockingQueue<>(most);
    this.together = together;
    this.patience = patience;
    this.commit = commit;
    // Not a virtual thread: a flush to the disk would hold up those that share its carrier.
    this.committer = Thread.ofPlatform().daemon().name("store-commit").start(this::work);
  }

  /**
   * Waits until it is durable.
   *
   * @return whether it was stored
   * @throws StoreUnavailable if that cannot be told in time; it may be stored all the same
   */
  boolean commit(T one) {
    var waiting = new Waiting<>(one, new CompletableFuture<>());
    if (closed || !queue.offer(waiting)) {
      throw new StoreUnavailable("too many turns wait for the store", null);
    }
    try {
      return waiting.done().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      queue.remove(waiting);
      throw new StoreUnavailable("the store is too slow", e);
    } catch (ExecutionException e) {
      throw new StoreUnavailable("the store did not answer", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailable("the wait for the store was ended", e);
    }
  }

  /** False if nothing can be committed any more. */
  boolean isAlive() {
    return committer.isAlive() && !closed;
  }

  /** How many wait. */
  int waiting() {
    return queue.size();
  }

  private void work() {
    var group = new ArrayList<Waiting<T>>(together);
    try {
      while (!closed || !queue.isEmpty()) {
        Waiting<T> first = queue.poll(100, TimeUnit.MILLISECONDS);
        if (first != null) {
          group.add(first);
          queue.drainTo(group, together - 1);
          commit(group);
          group.clear();
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void commit(List<Waiting<T>> group) {
    try {
      List<Boolean> stored = commit.apply(group.stream().map(Waiting::one).toList());
      for (int i = 0; i < group.size(); i++) {
        group.get(i).done().complete(stored.get(i));
      }
    } catch (Throwable e) {
      // Whatever it is, this thread is the only one that commits: the next group may fare better.
      group.forEach(it -> it.done().completeExceptionally(e));
    }
  }

  /** Commits what waits, then ends. */
  @Override
  public void close() {
    closed = true;
    try {
      committer.join(patience);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
