package org.backwise.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which telephone line goes with an outcome. */
public enum Line {
  /** The ambulance. */
  @JsonProperty("emergency")
  EMERGENCY,
  /** Urgent advice by telephone, where a country has it. */
  @JsonProperty("urgent")
  URGENT
}
