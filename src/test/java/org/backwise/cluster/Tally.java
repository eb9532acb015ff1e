package org.backwise.cluster;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** What all clients together went through. */
final class Tally {

  final LongAdder turns = new LongAdder();
  final LongAdder connections = new LongAdder();
  final LongAdder resent = new LongAdder();
  final LongAdder sentTwice = new LongAdder();
  final LongAdder onTwoLines = new LongAdder();
  final LongAdder cuts = new LongAdder();
  final LongAdder tryAgain = new LongAdder();
  final LongAdder heardBefore = new LongAdder();
  final LongAdder gaps = new LongAdder();
  final LongAccumulator longestNanos = new LongAccumulator(Math::max, 0);

  /** What must never happen. */
  final Queue<String> faults = new ConcurrentLinkedQueue<>();

  @Override
  public String toString() {
    return "%s turns, %s connections, %s sent again, %s sent twice, %s on two connections, %s cut, "
            .formatted(turns, connections, resent, sentTwice, onTwoLines, cuts)
        + "%s try-again, %s frames heard before, %s gaps, longest wait %.1f s"
            .formatted(
                tryAgain,
                heardBefore,
                gaps,
                Duration.ofNanos(longestNanos.get()).toMillis() / 1000.0);
  }
}
