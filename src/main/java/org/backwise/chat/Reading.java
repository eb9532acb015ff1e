package org.backwise.chat;

import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ClientMessage.Ping;
import org.backwise.chat.ClientMessage.Spoken;
import org.jspecify.annotations.Nullable;

/** What came of reading a frame. */
sealed interface Reading {

  record Read(ClientMessage message) implements Reading {}

  /** It cannot be used; this is the frame that says so. */
  record Unusable(ServerMessage.Refusal error) implements Reading {}

  /** The client's id of the message, as far as it could be read; absent for what has none. */
  default @Nullable String id() {
    return switch (this) {
      case Read(Spoken(var message)) -> message.id();
      case Read(Hello _), Read(Ping _) -> null;
      case Unusable(var error) -> error.to();
    };
  }
}
