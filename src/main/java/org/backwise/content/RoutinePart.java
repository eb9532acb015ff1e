package org.backwise.content;

import java.util.List;
import org.backwise.datafile.Source;
import org.jspecify.annotations.Nullable;

/**
 * One part of the daily routine.
 *
 * @param when {@code morning}, {@code midday} or {@code evening}
 * @param minutes whole minutes at the doses given
 * @param items what is done, in order
 * @param source where it was read
 */
public record RoutinePart(String when, int minutes, List<Item> items, Source source)
    implements Sourced {

  public RoutinePart {
    items = List.copyOf(items);
  }

  /** An exercise by its id, with its dose in the routine. */
  public record Item(String exercise, Dose dose, @Nullable String note) {}
}
