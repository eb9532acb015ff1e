package org.backwise.cluster;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.backwise.cluster.Line.Heard;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A client's end of one conversation. It keeps the widget's promise: one message is under way at a
 * time, and it is sent again with the same id until its answer is here.
 */
final class Talk {

  /** The service broke its promise to this client. */
  static final class Broken extends RuntimeException {
    Broken(String message) {
      super(message);
    }
  }

  private enum Next {
    GO_ON,
    TRY_AGAIN,
    HANG_UP
  }

  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
  private static final int LONGEST_BACK_OFF_MILLIS = 2_000;

  /** Both servers and the database may be away at once, but not for that long. */
  private static final Duration PATIENCE = Duration.ofSeconds(240);

  private final URI chat;
  private final Random chance;
  private final Tally tally;
  private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  private @Nullable Memory memory;
  private @Nullable Line line;
  private @Nullable Line second;

  /**
   * @param begun remembered of a conversation that goes on; null for a new one
   */
  Talk(URI chat, Random chance, Tally tally, @Nullable Memory begun) {
    this.chat = chat;
    this.chance = chance;
    this.tally = tally;
    this.memory = begun;
  }

  /** Connects, and returns when it has heard the first {@code frames} frames. */
  Memory begin(long frames) {
    long begun = System.nanoTime();
    for (int attempt = 0; memory == null || memory.last() < frames; attempt++) {
      backOff(attempt, begun);
      if (connect()) {
        hearUntil(() -> known().last() >= frames);
      }
    }
    return known();
  }

  /** Returns when it is answered. */
  void say(Messages.Message message, Carelessness how) {
    long begun = System.nanoTime();
    Memory known = known();
    for (int attempt = 0; !known.hasAnswerTo(message.id()); attempt++) {
      backOff(attempt, begun);
      if (line != null || connect()) {
        (attempt == 0 ? tally.turns : tally.resent).increment();
        send(message.frame(), how);
        hearUntil(() -> known.hasAnswerTo(message.id()));
      }
    }
    if (message.answer() != null) {
      known.note(message.answer());
    }
    tally.longestNanos.accumulate(System.nanoTime() - begun);
  }

  void hangUp() {
    cut(line);
    line = null;
    cut(second);
    second = null;
  }

  private static void cut(@Nullable Line line) {
    if (line != null) {
      line.cut();
    }
  }

  private void backOff(int attempt, long begun) {
    if (System.nanoTime() - begun > PATIENCE.toNanos()) {
      throw new Broken("no answer after %d attempts".formatted(attempt));
    }
    Pause.backOff(chance, attempt, LONGEST_BACK_OFF_MILLIS);
  }

  private void send(String frame, Carelessness how) {
    Line open = Objects.requireNonNull(line);
    cut(second);
    second = null;
    switch (how) {
      case NONE -> open.send(frame);
      case TWICE -> {
        tally.sentTwice.increment();
        open.send(frame);
        open.send(frame);
      }
      case ON_TWO_LINES -> {
        sendOnSecond(frame);
        open.send(frame);
      }
      case CUT -> {
        tally.cuts.increment();
        open.send(frame);
        Pause.millis(chance.nextInt(10));
        hangUp();
      }
    }
  }

  private void sendOnSecond(String frame) {
    Line opened = Line.open(chat, heard);
    if (opened != null) {
      tally.connections.increment();
      tally.onTwoLines.increment();
      opened.send(hello());
      opened.send(frame);
      second = opened;
    }
  }

  private boolean connect() {
    hangUp();
    Line opened = Line.open(chat, heard);
    if (opened == null) {
      return false;
    }
    tally.connections.increment();
    line = opened;
    opened.send(hello());
    hearUntil(opened::isWelcomed);
    if (!opened.isWelcomed()) {
      hangUp();
    }
    return line != null;
  }

  private String hello() {
    var hello = JsonMapper.shared().createObjectNode().put("type", "hello");
    if (memory != null) {
      hello.put("conversation", memory.conversation());
      hello.put("secret", memory.secret());
      hello.put("after", memory.last());
    }
    return hello.toString();
  }

  /** Hears until that is so, or something must be tried again. */
  private void hearUntil(BooleanSupplier enough) {
    long end = System.nanoTime() + ANSWER_WITHIN.toNanos();
    while (!enough.getAsBoolean()) {
      // What came before the line was cut is heard still.
      Next next = hear(line == null ? Duration.ZERO : Duration.ofNanos(end - System.nanoTime()));
      if (next == Next.HANG_UP) {
        hangUp();
      }
      if (next != Next.GO_ON) {
        return;
      }
    }
  }

  private Next hear(Duration within) {
    try {
      return switch (heard.poll(within.toNanos(), TimeUnit.NANOSECONDS)) {
        case null -> Next.HANG_UP;
        case Heard.Ended(var ended) -> ended == line ? Next.HANG_UP : Next.GO_ON;
        case Heard.Frame(var from, var frame) -> take(from, frame);
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Broken("left without an answer");
    }
  }

  private Next take(Line from, JsonNode frame) {
    return switch (frame.path("type").asString()) {
      case "welcome" -> greeted(from, frame);
      case "replies" -> from.isWelcomed() ? replied(frame) : Next.GO_ON;
      case "error" -> refused(frame);
      case String other -> throw new Broken("an unknown frame: " + other);
    };
  }

  private Next greeted(Line from, JsonNode welcome) {
    String conversation = welcome.path("conversation").asString();
    if (memory == null && from == line) {
      memory = new Memory(conversation, welcome.path("secret").asString());
    }
    if (memory != null && memory.conversation().equals(conversation)) {
      from.welcomed();
    }
    return Next.GO_ON;
  }

  private Next replied(JsonNode replies) {
    return switch (known().note(replies)) {
      case NEW -> Next.GO_ON;
      case KNOWN -> {
        tally.heardBefore.increment();
        yield Next.GO_ON;
      }
      case EARLY -> {
        tally.gaps.increment();
        yield Next.HANG_UP;
      }
      case DIFFERENT -> throw new Broken("heard differently before: " + replies);
      case DOUBLED -> throw new Broken("answered before: " + replies);
    };
  }

  private Next refused(JsonNode error) {
    return switch (error.path("code").asString()) {
      case "try-again", "too-fast" -> {
        tally.tryAgain.increment();
        yield Next.TRY_AGAIN;
      }
      default -> throw new Broken("refused: " + error);
    };
  }

  private Memory known() {
    return Objects.requireNonNull(memory);
  }
}
