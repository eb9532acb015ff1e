package org.backwise.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void what_an_address_may_do_is_counted_apart_from_others() {
    var limits = new Limits(new LimitProperties(1, 2, 100, 10, 10, 20, 10));
    Address one = Address.of("192.0.2.1");

    assertThat(limits.maySpeak(one)).isTrue();
    assertThat(limits.maySpeak(one)).isTrue();
    assertThat(limits.maySpeak(one)).isFalse();
    assertThat(limits.maySpeak(Address.of("192.0.2.2"))).isTrue();
  }

  @Test
  void a_closed_connection_makes_room_for_another() {
    var limits = new Limits(new LimitProperties(1, 1, 100, 2, 3, 20, 10));
    Address one = Address.of("192.0.2.1");
    Address two = Address.of("192.0.2.2");

    assertThat(limits.open(one)).isTrue();
    assertThat(limits.open(one)).isTrue();
    assertThat(limits.open(one)).as("a third of one address").isFalse();
    assertThat(limits.open(two)).isTrue();
    assertThat(limits.open(two)).as("a fourth of all").isFalse();
    limits.closed(one);
    assertThat(limits.open(two)).isTrue();
  }

  @Test
  void only_so_many_connections_are_opened_in_a_minute() {
    var limits = new Limits(new LimitProperties(1, 1, 2, 100, 100, 20, 10));
    Address one = Address.of("192.0.2.1");
    for (int i = 0; i < 2; i++) {
      assertThat(limits.open(one)).isTrue();
      limits.closed(one);
    }

    assertThat(limits.open(one)).isFalse();
  }

  @Test
  void remembers_no_more_keys_than_it_may() {
    var allowance = new Allowance(1, 2);
    assertThat(allowance.take("a")).isTrue();
    assertThat(allowance.take("a")).isFalse();

    allowance.take("b");
    allowance.take("c");

    assertThat(allowance.take("a")).as("forgotten, so it begins anew").isTrue();
    assertThat(allowance.take("c")).as("still remembered").isFalse();
  }

  @Test
  void a_network_of_64_bits_counts_as_one_address() {
    assertThat(Address.of("2001:db8:1:2:3::4")).isEqualTo(Address.of("2001:db8:1:2:ffff::1"));
    assertThat(Address.of("2001:db8:1:2::1")).isNotEqualTo(Address.of("2001:db8:1:3::1"));
    assertThat(Address.of("192.0.2.1")).isNotEqualTo(Address.of("192.0.2.2"));
    assertThat(Address.of("not-an-address")).isEqualTo(Address.of("_hidden"));
    assertThat(Address.of("192.0.2.1").toString()).doesNotContain("192");
  }
}
