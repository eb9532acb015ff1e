package org.backwise.careplan;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a programme is done for now. */
public enum Pace {
  /** All of it. */
  @JsonProperty("usual")
  USUAL,
  /** Less of each exercise, when the last weeks were too much. */
  @JsonProperty("easier")
  EASIER,
  /** Half of it and the calmest moves, for a few bad days. */
  @JsonProperty("flare-up")
  FLARE_UP
}
