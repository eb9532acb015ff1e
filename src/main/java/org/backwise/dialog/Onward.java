package org.backwise.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a programme goes on after a check-in.
 *
 * @param phase whether the next phase begins
 * @param pace how much of the programme is done
 */
public record Onward(NextPhase phase, NextPace pace) {

  /** Which phase comes. */
  public enum NextPhase {
    /** The one that it is in. */
    @JsonProperty("same")
    SAME,
    /** The following one. */
    @JsonProperty("next")
    NEXT
  }

  /** How much comes. */
  public enum NextPace {
    /** As much as now. */
    @JsonProperty("same")
    SAME,
    /** All of it. */
    @JsonProperty("usual")
    USUAL,
    /** Less of each exercise, or easier forms. */
    @JsonProperty("easier")
    EASIER,
    /** Half of it, with the plan for a flare-up. */
    @JsonProperty("flare-up")
    FLARE_UP
  }
}
