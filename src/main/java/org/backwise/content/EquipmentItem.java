package org.backwise.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.backwise.datafile.Source;

/**
 * A thing that people buy for their back.
 *
 * @param worthIt whether to buy it
 * @param why what speaks for or against it
 * @param budget what does instead, for little or no money
 * @param source where it was read
 */
public record EquipmentItem(
    String id, String name, Worth worthIt, String why, String budget, Source source)
    implements Sourced {

  /** Whether a thing is worth its money. */
  public enum Worth {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO
  }
}
