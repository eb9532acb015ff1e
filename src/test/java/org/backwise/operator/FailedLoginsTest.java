package org.backwise.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.backwise.door.Address;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {

  private static final Address HOME = Address.of("192.0.2.1");
  private static final Address ELSEWHERE = Address.of("192.0.2.2");

  private final AtomicLong now = new AtomicLong();
  private final FailedLogins failures = new FailedLogins(now::get);

  @Test
  void each_failure_makes_the_next_try_wait_longer() {
    assertThat(failures.await(HOME)).isZero();
    failures.failed(HOME);
    Duration first = failures.await(HOME);
    now.addAndGet(first.toNanos());
    failures.failed(HOME);
    Duration second = failures.await(HOME);

    assertThat(first).isPositive();
    assertThat(second).isGreaterThan(first);
  }

  @Test
  void who_tries_many_at_once_before_any_has_failed_gets_them_one_after_the_other_too() {
    assertThat(failures.await(HOME)).isZero();
    assertThat(failures.await(HOME)).isEqualTo(FailedLogins.FIRST);
    assertThat(failures.await(HOME)).isEqualTo(FailedLogins.FIRST.multipliedBy(2));
    failures.succeeded(HOME);
    assertThat(failures.await(HOME)).isZero();
  }

  @Test
  void who_tries_many_at_once_gets_them_one_after_the_other_and_then_none() {
    failures.failed(HOME);
    Duration before = Duration.ZERO;
    for (int i = 0; i < 9; i++) {
      Duration wait = failures.await(HOME);
      assertThat(wait).isGreaterThan(before);
      before = wait;
    }
    failures.await(HOME);
    assertThat(failures.await(HOME)).isGreaterThan(FailedLogins.PATIENCE);
  }

  @Test
  void nobody_elsewhere_waits_for_long_however_many_fail() {
    for (int i = 0; i < 5_000; i++) {
      failures.failed(Address.of("198.51.100." + i % 250));
    }
    assertThat(failures.await(ELSEWHERE)).isPositive().isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void who_came_in_waits_no_more() {
    failures.failed(HOME);
    failures.succeeded(HOME);
    assertThat(failures.await(HOME)).isZero();
  }

  @Test
  void a_subscriber_is_one_address_however_many_of_the_network_are_used() {
    failures.failed(Address.of("2001:db8:1:2::1"));
    assertThat(failures.await(Address.of("2001:db8:1:2::ffff"))).isPositive();
    assertThat(failures.await(Address.of("2001:db8:1:3::1"))).isZero();
  }

  @Test
  void it_is_forgotten_after_an_hour() {
    failures.failed(HOME);
    now.addAndGet(Duration.ofMinutes(61).toNanos());
    assertThat(failures.await(HOME)).isZero();
  }
}
