package org.backwise.load;

import java.time.Duration;
import java.util.Set;
import org.backwise.load.Stack.Kind;

/** What an open conversation costs that rests: with its connection, after some turns. */
final class Resting {

  private static final double TURNS_EACH = 3;
  private static final double PER_SECOND = 1_000;
  private static final int KB = 1024;

  private Resting() {}

  static void measure(Stack stack, Set<Kind> kinds, int conversations) {
    var table =
        new Table(
            conversations + " resting",
            "heap before, MB",
            "heap after, MB",
            "resident before, MB",
            "resident after, MB",
            "heap of one, KB",
            "resident of one, KB");
    for (Kind kind : kinds) {
      warmUp(stack, kind);
      Footprint before = Footprint.of(stack.server(kind).pid());
      try (var crowd = new Crowd(stack.server(kind).port(), conversations, stack.script())) {
        double seconds = conversations * TURNS_EACH / PER_SECOND;
        crowd.talkPaced(PER_SECOND, Duration.ofMillis((long) (seconds * 1000)));
        Footprint after = Footprint.of(stack.server(kind).pid());
        table.row(
            kind.toString(),
            mb(before.heap()),
            mb(after.heap()),
            mb(before.resident()),
            mb(after.resident()),
            each(after.heap() - before.heap(), conversations),
            each(after.resident() - before.resident(), conversations));
        System.err.print(crowd.figures().troubles());
      }
    }
  }

  private static void warmUp(Stack stack, Kind kind) {
    try (var crowd = new Crowd(stack.server(kind).port(), 200, stack.script())) {
      crowd.talkEagerly(Duration.ofSeconds(10), Duration.ofSeconds(1));
    }
  }

  private static String mb(long kb) {
    return "%,d".formatted(kb / KB);
  }

  private static String each(long kb, int conversations) {
    return "%.1f".formatted((double) kb / conversations);
  }
}
