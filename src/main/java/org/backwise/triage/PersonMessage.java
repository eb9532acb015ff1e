package org.backwise.triage;

import java.util.List;

/** What a person says or does. {@code id} is the client's own and makes it apply exactly once. */
public sealed interface PersonMessage {

  String id();

  /** Free text: an answer, a question, a command or a warning sign. */
  record Say(String id, String text) implements PersonMessage {}

  /** An answer picked from the choices of the pending step. */
  record Choose(String id, String step, List<String> values) implements PersonMessage {}

  /** Another answer to a step already answered. */
  record Change(String id, String step, List<String> values) implements PersonMessage {}

  record Command(String id, Kind command) implements PersonMessage {}

  /** A question picked from those that the chat offers; no words of the person's are in it. */
  record AskEntry(String id, String entry) implements PersonMessage {}

  /**
   * The wish to talk in another language.
   *
   * @param locale a BCP 47 tag; without a region, that of the conversation stays
   */
  record Language(String id, String locale) implements PersonMessage {}

  /** The commands of the protocol. */
  enum Kind {
    BACK,
    REPEAT,
    RESTART,
    WHY,
    ANSWERS,
    FORGET,
    HELP,
    TOPICS,
    KEEP,
    CHECK_IN
  }
}
