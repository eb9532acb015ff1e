package org.backwise.load;

import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * One connection that plays scene after scene. Needs no thread of its own. It takes its turns at
 * once, one after the other, or when told that one is due; then the time of a turn counts from the
 * moment when it was due, also if the one before it was not answered yet.
 */
final class Person implements WebSocket.Listener {

  private static final String HELLO = "{\"type\":\"hello\"}";
  private static final int HEAD = 20;

  private final Script script;
  private final Figures figures;
  private final CompletableFuture<Person> ready = new CompletableFuture<>();
  private final Deque<Long> due = new ArrayDeque<>();
  private @Nullable WebSocket socket;
  private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
  private String head = "";
  private boolean greeted;
  private boolean eager;
  private boolean waiting;
  private long since;
  private int scene;
  private int turn;
  private long nonce;

  Person(Script script, Figures figures) {
    this.script = script;
    this.figures = figures;
    this.scene = ThreadLocalRandom.current().nextInt(script.scenes().size());
  }

  /** Done when the conversation has begun. */
  CompletableFuture<Person> ready() {
    return ready;
  }

  /** From now on takes turns one after the other; or no more, if not eager. */
  synchronized void beEager(boolean eager) {
    this.eager = eager;
    if (eager && !waiting) {
      takeTurn(System.nanoTime());
    }
  }

  /** A turn is due since that moment, in nanoseconds of this process. */
  synchronized void turnIsDue(long moment) {
    if (waiting) {
      due.add(moment);
    } else {
      takeTurn(moment);
    }
  }

  void hangUp() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
  }

  private void takeTurn(long moment) {
    waiting = true;
    since = moment;
    send(script.request(scene, turn, nonce++));
    turn++;
    if (turn == script.scenes().get(scene).length()) {
      turn = 0;
      scene = ThreadLocalRandom.current().nextInt(script.scenes().size());
    }
  }

  private void send(String frame) {
    WebSocket open = socket;
    if (open != null) {
      sent = sent.thenCompose(_ -> open.sendText(frame, true));
    }
  }

  private synchronized void heard(String head) {
    if (!greeted) {
      greeted = head.contains("\"replies\"");
      if (greeted) {
        ready.complete(this);
      }
      return;
    }
    if (!waiting) {
      return;
    }
    waiting = false;
    figures.turn(System.nanoTime() - since, head.contains("\"replies\""));
    if (eager) {
      takeTurn(System.nanoTime());
    } else if (!due.isEmpty()) {
      takeTurn(due.remove());
    }
  }

  @Override
  public void onOpen(WebSocket socket) {
    this.socket = socket;
    send(HELLO);
    socket.request(1);
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    if (head.length() < HEAD) {
      head += data.subSequence(0, Math.min(HEAD - head.length(), data.length()));
    }
    if (last) {
      String frame = head;
      head = "";
      heard(frame);
    }
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    figures.ended("closed with " + code + " " + reason);
    ready.completeExceptionally(new IllegalStateException("closed with " + code));
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    figures.ended(error.toString());
    ready.completeExceptionally(error);
  }
}
