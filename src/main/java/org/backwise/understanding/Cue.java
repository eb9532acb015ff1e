package org.backwise.understanding;

import java.util.Arrays;
import java.util.Optional;

/** What the words around a sign can say about it, as {@code cues.yaml} lists them. */
enum Cue {
  NEGATION_BEFORE("negation-before"),
  NEGATION_AFTER("negation-after"),
  /** Looks like a negation, but denies something else: "not sure", "no better". */
  NOT_NEGATION("not-negation"),
  PAST("past"),
  /** It goes on now, whatever was in the past. */
  CURRENT("current"),
  OTHER_PERSON("other-person"),
  /** Another person only tells about it. */
  REPORTING("reporting"),
  HYPOTHETICAL("hypothetical"),
  /** Makes light of a sign; it never clears one, so it only keeps the list from being forgotten. */
  MINIMISER("minimiser"),
  END_OF_SCOPE("end-of-scope"),
  /** After a comma, begins a clause of its own. */
  CLAUSE_START("clause-start");

  private final String id;

  Cue(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  static Optional<Cue> of(String id) {
    return Arrays.stream(values()).filter(cue -> cue.id.equals(id)).findFirst();
  }
}
