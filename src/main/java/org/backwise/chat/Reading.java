package org.backwise.chat;

import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ClientMessage.Ping;
import org.backwise.chat.ClientMessage.Spoken;
import org.jspecify.annotations.Nullable;

/** What came of reading a frame. */
sealed interface Reading {

  record Read(ClientMessage message) implements Reading {}

  /**
   * It cannot be used.
   *
   * @param to the client's id of the message, if it has a proper one
   */
  record Unusable(@Nullable String to, ErrorCode code) implements Reading {}

  /** The client's id of the message, as far as it could be read; absent for what has none. */
  default @Nullable String id() {
    return switch (this) {
      case Read(Spoken(var message)) -> message.id();
      case Read(Hello _), Read(Ping _) -> null;
      case Unusable(var to, _) -> to;
    };
  }
}
