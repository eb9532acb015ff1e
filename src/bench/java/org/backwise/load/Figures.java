package org.backwise.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What is counted while people talk. */
final class Figures {

  private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);
  private static final int DIGITS = 3;

  private final Histogram nanos = new ConcurrentHistogram(LONGEST, DIGITS);
  private final LongAdder refused = new LongAdder();
  private final LongAdder ended = new LongAdder();
  private volatile String lastEnd = "";

  void turn(long time, boolean replied) {
    nanos.recordValue(Math.clamp(time, 1, LONGEST));
    if (!replied) {
      refused.increment();
    }
  }

  void ended(String why) {
    ended.increment();
    lastEnd = why;
  }

  void reset() {
    nanos.reset();
  }

  long turns() {
    return nanos.getTotalCount();
  }

  /** In milliseconds. */
  double percentile(double percent) {
    return nanos.getValueAtPercentile(percent) / 1e6;
  }

  /** Empty if every message got its replies and every connection lived. */
  String troubles() {
    return refused.sum() + ended.sum() == 0
        ? ""
        : "%d refused, %d connections ended (%s)".formatted(refused.sum(), ended.sum(), lastEnd);
  }
}
