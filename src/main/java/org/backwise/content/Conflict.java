package org.backwise.content;

import java.util.List;
import org.backwise.datafile.Source;

/**
 * A place where the sources disagree.
 *
 * @param between the ids of the sources; one if it disagrees with itself
 * @param about what they disagree about
 * @param decision what was decided
 * @param source the rule behind the decision
 */
public record Conflict(List<String> between, String about, String decision, Source source) {

  public Conflict {
    between = List.copyOf(between);
  }
}
