package org.backwise.chat;

import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.backwise.door.Address;
import org.backwise.door.Limits;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import tools.jackson.databind.json.JsonMapper;

/** The other end of one connection. Sending is safe from every thread and never throws. */
final class Peer {

  private static final Duration TURN_TO_END = Duration.ofSeconds(5);

  private final WebSocketSession socket;
  private final ConcurrentWebSocketSessionDecorator sending;
  private final JsonMapper json;
  private final Address address;
  private final Bucket messages;
  private final Bucket patience;
  private final PeerTimes times = new PeerTimes();
  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicLong lastSeq = new AtomicLong();
  private volatile @Nullable String conversation;
  private volatile @Nullable String locale;
  private volatile String version = "";

  Peer(
      WebSocketSession socket,
      ChatProperties properties,
      JsonMapper json,
      Address address,
      Limits limits) {
    this.socket = socket;
    this.sending =
        new ConcurrentWebSocketSessionDecorator(
            socket,
            Math.toIntExact(properties.sendWithin().toMillis()),
            Math.toIntExact(properties.unread().toBytes()));
    this.json = json;
    this.address = address;
    this.messages = limits.ofOneConnection();
    this.patience = limits.patience();
  }

  Address address() {
    return address;
  }

  PeerTimes times() {
    return times;
  }

  /** The conversation it was welcomed to; absent before its {@code hello}. */
  @Nullable String conversation() {
    return conversation;
  }

  /**
   * @param version of the dialog it talks
   * @param after the {@code seq} of the last frame that it has, 0 for none
   */
  void welcomedTo(String conversation, String version, long after) {
    this.conversation = conversation;
    this.version = version;
    lastSeq.set(after);
  }

  /** True if it was welcomed to one of these versions of the dialog. */
  boolean talksOn(Set<String> versions) {
    return versions.contains(version);
  }

  /** The {@code seq} of the last frame that it was sent. */
  long lastSeq() {
    return lastSeq.get();
  }

  /** The language and region it is spoken to in; absent before its {@code hello}. */
  @Nullable String locale() {
    return locale;
  }

  void speaks(String locale) {
    this.locale = locale;
  }

  /** Takes one of the messages that this connection may send; false if none is left. */
  boolean maySpeak() {
    return messages.tryConsume(1);
  }

  /** Takes one of the refusals that it may be given; false if it goes on in spite of them. */
  boolean mayBeRefused() {
    return patience.tryConsume(1);
  }

  /** Runs a turn; one at a time, and a graceful end waits for it. */
  void inTurn(Runnable work) {
    turn.lock();
    try {
      work.run();
    } finally {
      turn.unlock();
    }
  }

  boolean isInTurn() {
    return turn.isLocked();
  }

  void send(ServerMessage message) {
    if (message instanceof ServerMessage.Replies replies) {
      lastSeq.accumulateAndGet(replies.seq(), Math::max);
      noteLanguage(replies);
    }
    send(json.writeValueAsString(message));
  }

  /**
   * Sends what was said on another connection of the conversation, unless it was sent before. To be
   * called in the order of {@code seq}, see {@link Audience#aloneIn}.
   */
  void share(ServerMessage.Replies replies, String frame) {
    long seq = replies.seq();
    if (lastSeq.getAndAccumulate(seq, Math::max) < seq) {
      noteLanguage(replies);
      send(frame);
    }
  }

  private void noteLanguage(ServerMessage.Replies replies) {
    String changed = replies.locale();
    if (changed != null) {
      speaks(changed);
    }
  }

  void ping() {
    times.pinged();
    try {
      sending.sendMessage(new PingMessage());
    } catch (IOException | IllegalStateException | SessionLimitExceededException _) {
      cutOff();
    }
  }

  boolean isStuckFor(Duration longest) {
    return sending.getTimeSinceSendStarted() > longest.toMillis();
  }

  /** Ends the connection, telling why. Only the first reason is sent. */
  void close(Closing why) {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      socket.close(why.status());
    } catch (IOException | IllegalStateException _) {
      cutOff();
    }
  }

  /** Ends the connection after the turn that is under way, if that takes no more than seconds. */
  void closeAfterTurn(Closing why) throws InterruptedException {
    boolean ended = turn.tryLock(TURN_TO_END.toSeconds(), TimeUnit.SECONDS);
    try {
      close(why);
    } finally {
      if (ended) {
        turn.unlock();
      }
    }
  }

  /** Ends the connection at once: the other end does not read, so nothing can be told. */
  void cutOff() {
    closed.set(true);
    Session session = ((NativeWebSocketSession) socket).getNativeSession(Session.class);
    if (session != null) {
      session.disconnect();
    }
  }

  /** The connection has ended, from whichever side. */
  void ended() {
    closed.set(true);
  }

  boolean hasEnded() {
    return closed.get();
  }

  private void send(String frame) {
    if (closed.get()) {
      return;
    }
    try {
      sending.sendMessage(new TextMessage(frame));
    } catch (IOException | IllegalStateException | SessionLimitExceededException _) {
      // Gone, or reading too slowly. What is stored is sent again when the client comes back.
      cutOff();
    }
  }
}
