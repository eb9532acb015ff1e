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

  CloseStatus status() {
    return new CloseStatus(code, reason);
  }

  int code() {
    return code;
  }
}
