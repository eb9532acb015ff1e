package org.backwise.insight;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is counted. The subject of each is an id of the dialogs' or the seeds' own, or empty. */
public enum Kind {
  /** A chat was begun. */
  CHAT_BEGUN,
  /** A question came to wait; its id. */
  ASKED,
  /** A question waits no more, since the chat went on from it in whatever way; its id. */
  MOVED_ON,
  /** The triage came to an end; its disposition. */
  OUTCOME,
  /** A check-in came to an end; its disposition. */
  CHECK_IN,
  /** Words told of a warning sign; its id. */
  ALERT,
  /** A text was not understood; the id of the question that waited. */
  NOT_UNDERSTOOD,
  /** A question of the person's own was answered; the id of the entry. */
  ANSWERED,
  /** The same, but there was no answer; empty. */
  NOT_FOUND,
  /** The same, but it was not plain which was meant; empty. */
  SUGGESTED,
  /** An answer was changed; the id of its question. */
  CHANGED,
  /** Help was asked for; the id of the question that waited. */
  HELP,
  /** It was asked why a question is asked; its id. */
  WHY;

  /** What the store calls it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Empty for one that a newer server has counted. */
  static Optional<Kind> of(String id) {
    return Arrays.stream(values()).filter(it -> it.id().equals(id)).findFirst();
  }
}
