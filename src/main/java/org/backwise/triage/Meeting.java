package org.backwise.triage;

import java.util.List;

/** What comes of a {@code hello}. */
public sealed interface Meeting {

  /**
   * A conversation was begun or found again.
   *
   * @param conversation its id
   * @param secret what opens it again; known to the client only, the store has its hash
   * @param resumed true if it was found again
   * @param dialog the dialog it talks
   * @param locale the language and region it talks in
   * @param languages the languages that it could talk in
   * @param kept true if the person asked to keep the programme, so that it is erased later
   * @param missed the replies that the client has not seen, in order
   */
  record Welcome(
      String conversation,
      String secret,
      boolean resumed,
      DialogName dialog,
      String locale,
      List<LanguageName> languages,
      boolean kept,
      List<Hearing.Replies> missed)
      implements Meeting {}

  record DialogName(String id, String version, String title) {}

  /** {@code name} is in the language itself. */
  record LanguageName(String tag, String name) {}

  /** There is no such conversation, or the secret does not open it. */
  record TurnedAway(Hearing.Refused why) implements Meeting {}
}
