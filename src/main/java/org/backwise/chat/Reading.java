package org.backwise.chat;

/** What came of reading a frame. */
sealed interface Reading {

  record Read(ClientMessage message) implements Reading {}

  /** It cannot be used; this is the frame that says so. */
  record Unusable(ServerMessage.Refusal error) implements Reading {}
}
