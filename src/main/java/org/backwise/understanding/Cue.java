package org.backwise.understanding;

import java.util.Arrays;
import java.util.Optional;

/** What the words around a sign can say about it, as {@code cues.yaml} lists them. */
enum Cue {
  NEGATION_BEFORE("negation-before"),
  NEGATION_AFTER("negation-after"),
  /** A denial that may be an answer by itself: "no, my legs are numb". */
  BARE_NO("bare-no"),
  /** Begins a sign that is a denial itself ("ya no siento"), so that no other denial clears it. */
  OWN_DENIAL("own-denial"),
  /** Looks like a negation, but denies something else: "not sure", "no better". */
  NOT_NEGATION("not-negation"),
  PAST("past"),
  /** It goes on now, whatever was in the past. */
  CURRENT("current"),
  OTHER_PERSON("other-person"),
  /** The person writing, so that the sign is not another's. */
  FIRST_PERSON("first-person"),
  /** The person writing, doing or feeling something. */
  FIRST_PERSON_ACTING("first-person-acting"),
  /** Before a sign, shows that it is there: "this numbness". */
  POINTING("pointing"),
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
