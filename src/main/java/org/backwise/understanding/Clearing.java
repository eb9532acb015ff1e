package org.backwise.understanding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why words of a sign do not mean that it is there. */
enum Clearing {
  @JsonProperty("not-when")
  NOT_WHEN,
  @JsonProperty("negation")
  NEGATION,
  @JsonProperty("past")
  PAST,
  @JsonProperty("other-person")
  OTHER_PERSON,
  @JsonProperty("hypothetical")
  HYPOTHETICAL
}
