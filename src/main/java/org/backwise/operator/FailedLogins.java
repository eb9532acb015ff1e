package org.backwise.operator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.backwise.door.Address;

/**
 * How long a login must wait, after others have failed. Each address gets its turns one after the
 * other, further and further apart; when many fail in all, everybody waits a little, but nobody is
 * shut out by what others do. Remembers a limited number of addresses, in memory only.
 */
final class FailedLogins {

  /** Whoever would wait longer is told so at once. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  static final Duration FIRST = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofMinutes(1);

  /** What is added for everybody by each failure, from a number of them on. */
  private static final Duration IN_TOTAL = Duration.ofMillis(50);

  private static final int IN_TOTAL_FROM = 20;
  private static final Duration LONGEST_IN_TOTAL = Duration.ofSeconds(2);

  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
  private static final int REMEMBERED = 10_000;

  private final Ticker clock;
  private final Cache<Address, Failures> byAddress;
  private long total;
  private long totalSince;

  /**
   * @param clock nanoseconds from some moment on
   */
  FailedLogins(Ticker clock) {
    this.clock = clock;
    this.byAddress =
        Caffeine.newBuilder()
            .ticker(clock)
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();
    this.totalSince = clock.read();
  }

  /**
   * @param free when the next one may be tried, by the clock
   */
  private record Failures(int count, long free) {}

  /**
   * Takes the next turn of an address.
   *
   * @return how long it must wait; longer than {@link #PATIENCE} if it has got none
   */
  Duration await(Address address) {
    long now = clock.read();
    var wait = new long[1];
    byAddress
        .asMap()
        .compute(
            address,
            (_, failures) -> {
              // Also the first one takes a turn, so that nobody tries many at once.
              int count = failures == null ? 0 : failures.count();
              wait[0] = failures == null ? 0 : Math.max(0, failures.free() - now);
              return failures != null && wait[0] > PATIENCE.toNanos()
                  ? failures
                  : new Failures(count, now + wait[0] + pause(count));
            });
    return Duration.ofNanos(Math.max(wait[0], inTotal(now).toNanos()));
  }

  /** A login of an address has failed. */
  void failed(Address address) {
    long now = clock.read();
    byAddress
        .asMap()
        .compute(
            address,
            (_, before) -> {
              int count = before == null ? 1 : before.count() + 1;
              long free = now + pause(count);
              return new Failures(count, before == null ? free : Math.max(free, before.free()));
            });
    synchronized (this) {
      restartTotal(now);
      total++;
    }
  }

  /** A login of an address has come through. */
  void succeeded(Address address) {
    byAddress.invalidate(address);
  }

  private synchronized Duration inTotal(long now) {
    restartTotal(now);
    long over = Math.max(0, total - IN_TOTAL_FROM);
    long most = LONGEST_IN_TOTAL.dividedBy(IN_TOTAL);
    return IN_TOTAL.multipliedBy(Math.min(over, most));
  }

  private void restartTotal(long now) {
    if (now - totalSince > FORGOTTEN_AFTER.toNanos()) {
      totalSince = now;
      total = 0;
    }
  }

  private static long pause(int failures) {
    int doublings = Math.clamp(failures - 1L, 0, 10);
    return Math.min(FIRST.toNanos() << doublings, LONGEST.toNanos());
  }
}
