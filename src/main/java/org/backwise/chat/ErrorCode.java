package org.backwise.chat;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.backwise.triage.Hearing;

/** Why nothing was applied. {@code asyncapi.yaml} says what a client does about each. */
enum ErrorCode {
  @JsonProperty("bad-json")
  BAD_JSON,
  @JsonProperty("bad-message")
  BAD_MESSAGE,
  @JsonProperty("unknown-type")
  UNKNOWN_TYPE,
  @JsonProperty("hello-first")
  HELLO_FIRST,
  @JsonProperty("unknown-conversation")
  UNKNOWN_CONVERSATION,
  @JsonProperty("wrong-secret")
  WRONG_SECRET,
  @JsonProperty("not-pending")
  NOT_PENDING,
  @JsonProperty("invalid-answer")
  INVALID_ANSWER,
  @JsonProperty("unknown-step")
  UNKNOWN_STEP,
  @JsonProperty("unknown-entry")
  UNKNOWN_ENTRY,
  @JsonProperty("nothing-to-hand-out")
  NOTHING_TO_HAND_OUT,
  @JsonProperty("too-long")
  TOO_LONG,
  @JsonProperty("too-fast")
  TOO_FAST,
  @JsonProperty("try-again")
  TRY_AGAIN;

  static ErrorCode of(Hearing.Code code) {
    return switch (code) {
      case UNKNOWN_DIALOG -> BAD_MESSAGE;
      case UNKNOWN_CONVERSATION -> UNKNOWN_CONVERSATION;
      case WRONG_SECRET -> WRONG_SECRET;
      case NOT_PENDING -> NOT_PENDING;
      case INVALID_ANSWER -> INVALID_ANSWER;
      case UNKNOWN_STEP -> UNKNOWN_STEP;
      case UNKNOWN_ENTRY -> UNKNOWN_ENTRY;
      case TOO_LONG -> TOO_LONG;
      case TRY_AGAIN -> TRY_AGAIN;
    };
  }
}
