package org.backwise.chat;

import org.springframework.web.socket.CloseStatus;

/** Why a connection is closed. {@code asyncapi.yaml} says what a client does about each. */
enum Closing {
  /** Jetty's own, when a connection was silent in spite of the pings. */
  GOING_AWAY(1001, "going away"),
  /** Jetty's own, for a frame over {@link MessageReader#FRAME_LIMIT}. */
  TOO_LARGE(1009, "frame too large"),
  RESTART(1012, "restarting"),
  /** The store is away, so that nobody can be welcomed. */
  LATER(1013, "try again later"),
  /** There is no valid hello, or a fault of ours in taking it: not to be tried again by itself. */
  NO_HELLO_FIRST(4400, "hello first"),
  TURNED_AWAY(4401, "no such conversation"),
  SILENT(4408, "silent for too long"),
  TOO_MANY(4429, "too many");

  private final int code;
  private final String reason;

  Closing(int code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  /** How a connection ends whose {@code hello} was refused with this code. */
  static Closing afterRefusedHello(ErrorCode code) {
    return switch (code) {
      case TRY_AGAIN, TOO_FAST -> LATER;
      case UNKNOWN_CONVERSATION, WRONG_SECRET -> TURNED_AWAY;
      case BAD_JSON,
          BAD_MESSAGE,
          UNKNOWN_TYPE,
          HELLO_FIRST,
          NOT_PENDING,
          INVALID_ANSWER,
          UNKNOWN_STEP,
          UNKNOWN_ENTRY,
          NOTHING_TO_HAND_OUT,
          TOO_LONG ->
          NO_HELLO_FIRST;
    };
  }

  CloseStatus status() {
    return new CloseStatus(code, reason);
  }

  int code() {
    return code;
  }
}
