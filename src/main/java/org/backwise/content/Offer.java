package org.backwise.content;

import com.fasterxml.jackson.annotation.JsonValue;

/** To whom an exercise is given. */
public enum Offer {
  /** To anybody whose filters allow it. */
  USUAL,
  /** Only if a rule of {@code tailoring.yaml} asks for it. */
  OPTIONAL,
  /** To nobody; kept so that a plan can name it as left out, with the decision. */
  NEVER;

  /** What the files call it. */
  @JsonValue
  public String id() {
    return Kebab.of(this);
  }
}
