package org.backwise.operator;

import java.util.List;
import java.util.OptionalInt;

/**
 * A line of a table.
 *
 * @param name what is counted: an id, or words of the dialogs or the seeds
 * @param count how often
 * @param share in per cent of the whole; empty if there is none, or it is not shown
 * @param width of its bar, 0 to 100
 */
record Row(String name, String count, String share, int width) {

  static final int WIDEST = 100;

  /** A line beside others, of which the one with the greatest count has the longest bar. */
  static Row of(String name, Shown count, OptionalInt share, List<Shown> beside) {
    long greatest = beside.stream().mapToLong(Shown::about).max().orElse(0);
    int width = greatest == 0 ? 0 : (int) (count.about() * WIDEST / greatest);
    String percent = share.isPresent() ? share.getAsInt() + "%" : "";
    return new Row(name, count.text(), percent, width);
  }
}
