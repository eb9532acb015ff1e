package org.backwise.operator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Counts of which each thing counted is in one, and their sum, as far as it may be shown. Whoever
 * knows that the parts make up the whole, and everything that is shown, can still not tell a hidden
 * part: each may be anything from 0 to 9.
 *
 * @param whole empty if it would tell too much beside the parts
 */
record Partition(Optional<Shown> whole, List<Shown> parts) {

  private static final int PERCENT = 100;

  /**
   * So much more than the parts that are shown that one hidden part may be 9. Wider than needed for
   * that alone: else to find the whole missing would tell that they are small.
   */
  private static final long ROOM = 12;

  static Partition of(long whole, List<Long> parts) {
    List<Shown> shown = parts.stream().map(Shown::of).toList();
    return new Partition(Optional.of(Shown.of(whole)).filter(it -> mayBeShown(it, shown)), shown);
  }

  private static boolean mayBeShown(Shown whole, List<Shown> parts) {
    if (parts.stream().noneMatch(Shown::isHidden)) {
      return true;
    }
    long hiddenButOne = (parts.stream().filter(Shown::isHidden).count() - 1) * Shown.of(0).most();
    long most = parts.stream().filter(it -> !it.isHidden()).mapToLong(Shown::most).sum();
    return whole.about() >= sum(parts) + ROOM && whole.least() <= most + hiddenButOne;
  }

  private static long sum(List<Shown> parts) {
    return parts.stream().mapToLong(Shown::about).sum();
  }

  /** What a person reads for the whole. */
  String wholeText() {
    Shown shown = new Shown(sum(parts));
    return whole
        .map(Shown::text)
        .orElseGet(() -> shown.isHidden() ? "too few to show" : shown.text() + " or more");
  }

  /** A part in per cent of the whole, from what is shown of them. */
  OptionalInt share(Shown part) {
    return part.isHidden() || whole.isEmpty() || whole.get().isHidden()
        ? OptionalInt.empty()
        : OptionalInt.of((int) Math.min(PERCENT, Math.round(part.about() * 100.0 / of(whole))));
  }

  private static long of(Optional<Shown> whole) {
    return whole.orElseThrow().about();
  }
}
