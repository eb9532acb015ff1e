package org.backwise.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecretTest {

  @Test
  void opens_what_its_hash_locks_and_nothing_else() {
    Secret secret = Secret.random();

    assertThat(Secret.opens(secret.text(), secret.hash())).isTrue();
    assertThat(Secret.opens(Secret.random().text(), secret.hash())).isFalse();
    assertThat(Secret.opens(secret.hash(), secret.hash())).isFalse();
    assertThat(Secret.opens("", secret.hash())).isFalse();
    assertThat(Secret.opens(secret.text(), "")).isFalse();
  }

  @Test
  void is_256_bits_and_an_id_is_128_and_both_fit_an_address() {
    assertThat(Secret.random().text()).matches("[A-Za-z0-9_-]{43}");
    assertThat(Secret.randomId()).matches("[A-Za-z0-9_-]{22}");
  }

  @Test
  void is_never_the_same() {
    var seen = new HashSet<>();

    assertThat(Stream.generate(() -> Secret.random().text()).limit(1_000)).allMatch(seen::add);
    assertThat(Stream.generate(Secret::randomId).limit(1_000)).allMatch(seen::add);
  }

  @Test
  void does_not_show_itself_in_a_log_line() {
    Secret secret = Secret.random();

    assertThat("opened by " + secret).doesNotContain(secret.text());
  }
}
