package org.backwise.content;

import java.util.List;
import java.util.Objects;
import org.backwise.datafile.Source;

/**
 * A tip for the rest of the day.
 *
 * @param when {@code always}, or the situation it is for
 * @param why what speaks for it
 * @param conflicts where the sources disagree about it, and what was decided
 * @param source where it was read
 */
public record Tip(
    String id,
    String when,
    String title,
    String text,
    String why,
    List<Conflict> conflicts,
    Source source)
    implements Sourced {

  public Tip {
    conflicts = List.copyOf(Objects.requireNonNullElse(conflicts, List.of()));
  }
}
