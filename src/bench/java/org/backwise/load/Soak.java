package org.backwise.load;

import java.time.Duration;
import java.util.Set;
import org.backwise.load.Stack.Kind;

/** Talks evenly for a long time. What grows without end is a leak. */
final class Soak {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(30);
  private static final int KB = 1024;

  private Soak() {}

  /** On each kind after the other, for that long. */
  static void run(Stack stack, Set<Kind> kinds, int connections, int rate, Duration time) {
    for (Kind kind : kinds) {
      System.out.printf("%s: %d connections, %d turns a second%n%n", kind, connections, rate);
      var table =
          new Table("s", "turns", "p50 ms", "p99 ms", "heap after GC, MB", "resident, MB", "");
      long pid = stack.server(kind).pid();
      for (long s = 0; s < time.toSeconds(); s += LOOK_EVERY.toSeconds()) {
        // New connections each time, so that their ends are part of it.
        try (var crowd = new Crowd(stack.server(kind).port(), connections, stack.script())) {
          crowd.talkPaced(rate, LOOK_EVERY);
          Footprint now = Footprint.of(pid);
          table.row(
              Long.toString(s + LOOK_EVERY.toSeconds()),
              Long.toString(crowd.figures().turns()),
              "%.1f".formatted(crowd.figures().percentile(50)),
              "%.1f".formatted(crowd.figures().percentile(99)),
              Long.toString(now.heap() / KB),
              Long.toString(now.resident() / KB),
              crowd.figures().troubles());
        }
      }
      System.out.println();
    }
  }
}
