package org.backwise.triage;

/** What has to be said where no turn is taken, from {@code dialogs/phrases.yaml}. */
public enum Sentence {
  /** A message could not be read. */
  NOT_READ,
  TOO_LONG,
  TOO_FAST,
  /** Nothing could be kept, and the same message may be sent again. */
  TRY_AGAIN,
  /** A fault of ours, in a turn. */
  FAILED,
  /** A fault of ours, before there is a conversation. */
  CANNOT_START,
  UNKNOWN_CONVERSATION,
  /** There is no programme, or no end yet, to take away. */
  NOTHING_TO_HAND_OUT
}
