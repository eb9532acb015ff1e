package org.backwise.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.load.Stack.Kind;

/**
 * Turns a second at full load, and how long a turn takes at half of it; the echo's turn at the same
 * rate as the fastest service. The servers take turns within each round, so that other work on the
 * machine hits all of them alike.
 */
final class Throughput {

  private static final Duration WARM_UP = Duration.ofSeconds(20);
  private static final Duration SETTLE = Duration.ofSeconds(2);
  private static final int WARM_UP_CONNECTIONS = 50;

  /** The most that a server reached. */
  private record Best(int connections, double perSecond) {}

  private final Stack stack;
  private final Set<Kind> kinds;
  private final int rounds;
  private final Duration time;
  private final Map<Kind, Best> best = new EnumMap<>(Kind.class);

  Throughput(Stack stack, Set<Kind> kinds, int rounds, Duration time) {
    this.stack = stack;
    this.kinds = kinds;
    this.rounds = rounds;
    this.time = time;
  }

  void measure(List<Integer> connections) {
    kinds.forEach(kind -> atFullLoad(kind, WARM_UP_CONNECTIONS, WARM_UP));
    var heads = new ArrayList<>(List.of("turns/s at connections"));
    kinds.forEach(kind -> heads.add(kind.toString()));
    kinds.stream().skip(1).forEach(kind -> heads.add(kind + " / " + first()));
    var table = new Table(heads.toArray(String[]::new));
    connections.forEach(count -> table.row(row(count)));
    System.out.println();
    times();
  }

  private String[] row(int connections) {
    var most = new EnumMap<Kind, Double>(Kind.class);
    for (int round = 0; round < rounds; round++) {
      for (Kind kind : kinds) {
        most.merge(kind, atFullLoad(kind, connections, SETTLE), Math::max);
      }
    }
    most.forEach((kind, it) -> best.merge(kind, new Best(connections, it), Throughput::more));
    var cells = new ArrayList<>(List.of(Integer.toString(connections)));
    most.values().forEach(it -> cells.add("%,.0f".formatted(it)));
    double reference = most.getOrDefault(first(), 1.0);
    most.values().stream().skip(1).forEach(it -> cells.add("%.2f".formatted(it / reference)));
    return cells.toArray(String[]::new);
  }

  private void times() {
    var table = new Table("at half of the most", "connections", "turns/s", "p50 ms", "p99 ms");
    best.forEach(
        (kind, most) -> {
          try (var crowd = crowd(kind, most.connections())) {
            double rate = kind == Kind.ECHO ? asOthers(most) : most.perSecond() / 2;
            crowd.talkPaced(rate, SETTLE);
            crowd.talkPaced(rate, time);
            table.row(
                kind.toString(),
                Integer.toString(most.connections()),
                "%,.0f".formatted(rate),
                "%.1f".formatted(crowd.figures().percentile(50)),
                "%.1f".formatted(crowd.figures().percentile(99)));
            complain(kind, crowd);
          }
        });
  }

  /** The generator itself is late at half of what the echo can do. */
  private double asOthers(Best echo) {
    return best.entrySet().stream()
        .filter(it -> it.getKey() != Kind.ECHO)
        .mapToDouble(it -> it.getValue().perSecond() / 2)
        .max()
        .orElse(echo.perSecond() / 2);
  }

  private double atFullLoad(Kind kind, int connections, Duration warmUp) {
    try (var crowd = crowd(kind, connections)) {
      double perSecond = crowd.talkEagerly(warmUp, time);
      complain(kind, crowd);
      return perSecond;
    }
  }

  private Crowd crowd(Kind kind, int connections) {
    return new Crowd(stack.server(kind).port(), connections, stack.script());
  }

  private Kind first() {
    return kinds.stream().min(Comparator.naturalOrder()).orElseThrow();
  }

  private static Best more(Best one, Best other) {
    return one.perSecond() >= other.perSecond() ? one : other;
  }

  private static void complain(Kind kind, Crowd crowd) {
    if (!crowd.figures().troubles().isEmpty()) {
      System.err.println(kind + ": " + crowd.figures().troubles());
    }
  }
}
