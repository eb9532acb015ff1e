package org.backwise.triage;

import java.util.List;
import java.util.Optional;
import org.backwise.handout.Account;
import org.jspecify.annotations.Nullable;

/** The one door: everything a person says goes through here. Safe for many threads. */
public interface Triage {

  /**
   * Begins a conversation.
   *
   * @param locale a BCP 47 tag such as {@code en-GB}; its language is spoken if it is open, and its
   *     region chooses the emergency numbers
   * @param timeZone an IANA zone such as {@code Europe/London}; unknown or absent means UTC
   */
  default Meeting begin(@Nullable String locale, @Nullable String timeZone) {
    return begin(null, locale, timeZone);
  }

  /**
   * Begins a conversation, or one that counts for nothing on a version that is tried.
   *
   * @param dialog the name of a trial; any other, or none, means what is live
   */
  Meeting begin(@Nullable String dialog, @Nullable String locale, @Nullable String timeZone);

  /**
   * Finds a conversation again.
   *
   * @param after the last {@code seq} that the client has seen, 0 for none
   */
  Meeting resume(String conversation, String secret, long after);

  /** Takes one turn. It is stored before this returns. The same id again gets the same replies. */
  Hearing hear(String conversation, PersonMessage message);

  /**
   * What was said in a conversation after a {@code seq}, in order, for those who follow it here
   * while turns are taken elsewhere. Nothing is checked: whoever is told has been let in before.
   *
   * @return empty if the conversation is erased
   */
  Optional<List<Hearing.Replies>> saidAfter(String conversation, long seq);

  /**
   * The SVG of a picture that a programme named, of whatever edition is served here.
   *
   * @param name as in the programme, with its ending and without its folder
   */
  Optional<String> picture(String name);

  /**
   * The talk so far for those to whom it is handed, in the person's language. Nothing is checked:
   * whoever asks has been let in before.
   *
   * @return empty as long as a question waits, or if the conversation is erased
   */
  Optional<Account> account(String conversation);

  /**
   * What another answer to a step already answered would do. Nothing is changed, stored or checked:
   * whoever asks has been let in before.
   *
   * @return empty if that cannot be told: the step is not answered, the values do not fit it, the
   *     questions have changed since, or the conversation is erased
   */
  Optional<Preview> preview(String conversation, String step, List<String> values);

  /**
   * What is said where no turn is taken.
   *
   * @param locale a BCP 47 tag; a language that is not spoken, or none, gets the first one
   */
  String say(Sentence sentence, @Nullable String locale);

  /**
   * Whom to call in an emergency.
   *
   * @param locale a BCP 47 tag, whose region chooses the number
   * @return empty if no number is known there: a wrong one is worse than none
   */
  Optional<Reply.Call> emergencyCall(@Nullable String locale);
}
