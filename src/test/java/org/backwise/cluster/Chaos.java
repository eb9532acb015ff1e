package org.backwise.cluster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;

/**
 * What happens to servers: each is killed or stopped at random moments and comes back, without
 * regard for the others.
 */
final class Chaos {

  private static final int SHORTEST_CALM_MILLIS = 2_000;
  private static final int LONGEST_CALM_MILLIS = 8_000;
  private static final int LONGEST_ABSENCE_MILLIS = 1_000;

  private static final int FEWEST_KILLS = 2;
  private static final Duration LONGEST_OVERTIME = Duration.ofSeconds(90);

  final LongAdder kills = new LongAdder();
  final LongAdder stops = new LongAdder();
  final LongAdder databaseRestarts = new LongAdder();
  private final long end;
  private final Random chance;
  private final BooleanSupplier enough;

  /**
   * @param enough whether enough was said for the chaos to end when its time is over
   */
  Chaos(Duration time, Random chance, BooleanSupplier enough) {
    this.end = System.nanoTime() + time.toNanos();
    this.chance = chance;
    this.enough = enough;
  }

  /** Until its time is over; on a busy machine for longer, until it has seen something. */
  boolean goesOn() {
    long over = System.nanoTime() - end;
    boolean seen = kills.sum() >= FEWEST_KILLS && enough.getAsBoolean();
    return over < 0 || (!seen && over < LONGEST_OVERTIME.toNanos());
  }

  /** Until the end; then all of them run. */
  void over(List<Server> servers) throws InterruptedException {
    over(servers, () -> {});
  }

  /** The same, and the database goes down in the middle, or every three minutes. */
  void over(List<Server> servers, Postgres postgres) throws InterruptedException {
    Duration all = Duration.ofNanos(end - System.nanoTime());
    Duration apart = Collections.min(List.of(all.dividedBy(2), Duration.ofMinutes(3)));
    over(servers, () -> torment(postgres, apart));
  }

  private void over(List<Server> servers, Runnable other) throws InterruptedException {
    var all = new ArrayList<Callable<Object>>();
    servers.forEach(it -> all.add(Executors.callable(() -> torment(it))));
    all.add(Executors.callable(other));
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Object> end : threads.invokeAll(all)) {
        end.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void torment(Server server) {
    while (calmBefore()) {
      if (chance.nextInt(4) > 0) {
        server.kill();
        kills.increment();
      } else {
        server.stop();
        stops.increment();
      }
      Pause.millis(chance.nextInt(LONGEST_ABSENCE_MILLIS));
      server.start().awaitReady();
    }
  }

  private boolean calmBefore() {
    Pause.millis(chance.nextInt(SHORTEST_CALM_MILLIS, LONGEST_CALM_MILLIS));
    return goesOn();
  }

  private void torment(Postgres postgres, Duration apart) {
    while (true) {
      Pause.millis((int) apart.toMillis());
      if (!goesOn()) {
        return;
      }
      var ways = List.of(Postgres.Stop.values());
      postgres.restart(ways.get(databaseRestarts.intValue() % ways.size()));
      databaseRestarts.increment();
    }
  }

  @Override
  public String toString() {
    return "%s servers killed, %s stopped, database restarted %s times"
        .formatted(kills, stops, databaseRestarts);
  }
}
