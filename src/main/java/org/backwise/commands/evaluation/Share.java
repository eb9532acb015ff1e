package org.backwise.commands.evaluation;

import java.util.Locale;

/**
 * So many of so many.
 *
 * @param part how many it is true of
 * @param of of how many
 */
public record Share(long part, long of) {

  /** From 0 to 1; 1 for none of none. */
  public double value() {
    return of == 0 ? 1 : (double) part / of;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f (%d of %d)", value(), part, of);
  }
}
