package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client on a real socket. */
final class Client implements WebSocket.Listener, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final AtomicInteger pings = new AtomicInteger();
  private final StringBuilder part = new StringBuilder();
  private final WebSocket socket;

  Client(int port) {
    this(port, Handshake.VERSION, null);
  }

  Client(int port, @Nullable String subprotocol, @Nullable String origin) {
    var builder = HTTP.newWebSocketBuilder().connectTimeout(PATIENCE);
    if (subprotocol != null) {
      builder.subprotocols(subprotocol);
    }
    if (origin != null) {
      builder.header("Origin", origin);
    }
    this.socket = builder.buildAsync(URI.create("ws://localhost:" + port + "/chat"), this).join();
  }

  static Client welcomed(int port) {
    var client = new Client(port);
    client.send("{'type':'hello'}");
    client.next();
    client.next();
    return client;
  }

  /** Sends a frame that is written with single quotes. */
  Client send(String frame) {
    socket.sendText(frame.replace('\'', '"'), true).join();
    return this;
  }

  /** Sends a frame, though the connection may have been closed. */
  void trySend(String frame) {
    socket.sendText(frame.replace('\'', '"'), true).exceptionally(_ -> socket).join();
  }

  JsonNode next() {
    try {
      JsonNode frame = frames.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      assertThat(frame).as("the next frame").isNotNull();
      return frame;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  List<JsonNode> next(int count) {
    var list = new ArrayList<JsonNode>();
    for (int i = 0; i < count; i++) {
      list.add(next());
    }
    return list;
  }

  /** Nothing more comes before the answer to a ping. */
  boolean isQuiet() {
    return send("{'type':'ping'}").next().path("type").asString().equals("pong");
  }

  int closeCode() {
    return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  boolean isOpen() {
    return !closed.isDone();
  }

  int pings() {
    return pings.get();
  }

  @Nullable String subprotocol() {
    return socket.getSubprotocol();
  }

  @Override
  public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      frames.add(JsonMapper.shared().readTree(part.toString()));
      part.setLength(0);
    }
    socket.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onPing(WebSocket socket, ByteBuffer message) {
    pings.incrementAndGet();
    socket.request(1);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
    closed.complete(code);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    closed.complete(1006);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
