package org.backwise.cluster;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One connection of a client. What comes over it goes into the client's own queue. */
final class Line implements WebSocket.Listener {

  /** What a client hears, and over which of its lines. */
  sealed interface Heard {
    Line line();

    record Frame(Line line, JsonNode frame) implements Heard {}

    record Ended(Line line) implements Heard {}
  }

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final BlockingQueue<Heard> heard;
  private final StringBuilder part = new StringBuilder();
  private @Nullable WebSocket socket;
  private boolean welcomed;

  private Line(BlockingQueue<Heard> heard) {
    this.heard = heard;
  }

  /** Null if nobody can be reached now. */
  static @Nullable Line open(URI chat, BlockingQueue<Heard> heard) {
    var line = new Line(heard);
    try {
      line.socket =
          HTTP.newWebSocketBuilder()
              .connectTimeout(PATIENCE)
              .subprotocols("backwise.v1")
              .buildAsync(chat, line)
              .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
              .join();
      return line;
    } catch (CompletionException _) {
      return null;
    }
  }

  /** Sends it, as far as this side can tell. */
  void send(String frame) {
    WebSocket open = socket;
    if (open == null) {
      return;
    }
    try {
      open.sendText(frame, true).orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException _) {
      ended();
    }
  }

  /** Cut, with no goodbye. */
  void cut() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
    socket = null;
  }

  /** Notes that its hello was answered. */
  void welcomed() {
    welcomed = true;
  }

  boolean isWelcomed() {
    return welcomed;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      heard.add(new Heard.Frame(this, JsonMapper.shared().readTree(part.toString())));
      part.setLength(0);
    }
    socket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    ended();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    ended();
  }

  private void ended() {
    heard.add(new Heard.Ended(this));
  }
}
