package org.backwise.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backwise.dialog.Answers;

/**
 * One person's talk so far. The truth is small: the answers; where they lead is derived. What a
 * person typed is not in it.
 *
 * @param id random, 128 bits, not linked to anything
 * @param secretHash the SHA-256 of the secret that opens it
 * @param dialog the id of the dialog it talks
 * @param dialogVersion the version that it began with, unless that was revoked or is lost
 * @param locale a BCP 47 tag, or empty if unknown
 * @param timeZone an IANA zone
 * @param answers the answers by step, in the order given
 * @param answeredAt when each was given
 * @param confirming the steps of warning signs that were heard in free text and wait to be
 *     confirmed
 * @param remembered what else is remembered of warning signs
 * @param kept true if the person asked to keep the programme, so that it is erased later
 * @param followUp how it went on after a programme was given
 * @param turns how many turns are stored; also the {@code seq} of the last one
 */
public record Conversation(
    String id,
    String secretHash,
    String dialog,
    String dialogVersion,
    String locale,
    String timeZone,
    Answers answers,
    Map<String, Instant> answeredAt,
    List<String> confirming,
    Remembered remembered,
    boolean kept,
    FollowUp followUp,
    long turns) {

  public Conversation {
    answeredAt = Map.copyOf(answeredAt);
    confirming = List.copyOf(confirming);
  }

  /** A conversation that remembers nothing beside the answers, and is not kept for longer. */
  public Conversation(
      String id,
      String secretHash,
      String dialog,
      String dialogVersion,
      String locale,
      String timeZone,
      Answers answers,
      Map<String, Instant> answeredAt,
      List<String> confirming,
      long turns) {
    this(
        id,
        secretHash,
        dialog,
        dialogVersion,
        locale,
        timeZone,
        answers,
        answeredAt,
        confirming,
        Remembered.NOTHING,
        false,
        FollowUp.NONE,
        turns);
  }

  /** This conversation with other answers. */
  public Conversation with(
      Answers answers, Map<String, Instant> answeredAt, List<String> confirming) {
    return copy(
        dialogVersion, locale, answers, answeredAt, confirming, remembered, kept, followUp, turns);
  }

  /** This conversation, remembering something else. */
  public Conversation remembering(Remembered remembered) {
    return copy(
        dialogVersion, locale, answers, answeredAt, confirming, remembered, kept, followUp, turns);
  }

  /** This conversation in another language. */
  public Conversation withLocale(String locale) {
    return copy(
        dialogVersion, locale, answers, answeredAt, confirming, remembered, kept, followUp, turns);
  }

  /** This conversation, kept for longer than others or no longer so. */
  public Conversation keeping(boolean kept) {
    return copy(
        dialogVersion, locale, answers, answeredAt, confirming, remembered, kept, followUp, turns);
  }

  /** This conversation after something happened on the way with a programme. */
  public Conversation following(FollowUp followUp) {
    return copy(
        dialogVersion, locale, answers, answeredAt, confirming, remembered, kept, followUp, turns);
  }

  /** This conversation on another version of its dialog. */
  public Conversation on(String dialogVersion) {
    return copy(
        dialogVersion, locale, answers, answeredAt, confirming, remembered, kept, followUp, turns);
  }

  /** This conversation after one more turn. */
  public Conversation afterTurn() {
    return copy(
        dialogVersion,
        locale,
        answers,
        answeredAt,
        confirming,
        remembered,
        kept,
        followUp,
        turns + 1);
  }

  private Conversation copy(
      String dialogVersion,
      String locale,
      Answers answers,
      Map<String, Instant> answeredAt,
      List<String> confirming,
      Remembered remembered,
      boolean kept,
      FollowUp followUp,
      long turns) {
    return new Conversation(
        id,
        secretHash,
        dialog,
        dialogVersion,
        locale,
        timeZone,
        answers,
        answeredAt,
        confirming,
        remembered,
        kept,
        followUp,
        turns);
  }
}
