package org.backwise.chat;

import org.backwise.triage.PersonMessage;
import org.jspecify.annotations.Nullable;

/** A frame of the client's, read and checked. */
sealed interface ClientMessage {

  /**
   * Begins a conversation, or finds one again.
   *
   * @param dialog the name of a trial; there is one dialog, so any other is not looked at
   * @param conversation the one to find again; absent to begin
   * @param secret given together with {@code conversation}
   * @param after the last {@code seq} that the client has seen, 0 for none
   */
  record Hello(
      @Nullable String dialog,
      @Nullable String locale,
      @Nullable String timeZone,
      @Nullable String conversation,
      @Nullable String secret,
      long after)
      implements ClientMessage {

    /** The same hello for a conversation that the client has named elsewhere. */
    Hello resuming(Bearer bearer) {
      return new Hello(dialog, locale, timeZone, bearer.conversation(), bearer.secret(), after);
    }
  }

  /**
   * {@code say}, {@code choose}, {@code change}, {@code ask}, {@code command} or {@code language}.
   */
  record Spoken(PersonMessage message) implements ClientMessage {}

  record Ping() implements ClientMessage {}
}
