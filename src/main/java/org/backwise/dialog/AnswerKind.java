package org.backwise.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a question is answered. */
public enum AnswerKind {
  /** {@code yes}, {@code no} or {@code unsure}. */
  @JsonProperty("yes-no-unsure")
  YES_NO_UNSURE,
  /** Exactly one of the choices. */
  @JsonProperty("one")
  ONE,
  /** One or more of the choices; an exclusive choice stands alone. */
  @JsonProperty("many")
  MANY,
  /** A whole number from a least to a greatest. */
  @JsonProperty("number")
  NUMBER
}
