package org.backwise.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class AnAccountTest {

  @Test
  void a_password_needs_twelve_characters() {
    assertThatThrownBy(() -> new OperatorProperties("owner", "elevenchars"))
        .hasMessage("backwise.operator.password is too short: it must have 12 characters or more");
    assertThat(new OperatorProperties("owner", "twelve-chars").user()).isEqualTo("owner");
  }

  @Test
  void half_an_account_is_refused() {
    assertThatThrownBy(() -> new OperatorProperties("owner", ""))
        .hasMessageContaining("belong together");
    assertThatThrownBy(() -> new OperatorProperties(null, "twelve-chars"))
        .hasMessageContaining("belong together");
  }

  @Test
  void a_hash_is_taken_as_it_is() {
    String hash = String.valueOf(new BCryptPasswordEncoder(4).encode("twelve-chars"));
    assertThat(new OperatorProperties("owner", "{bcrypt}" + hash).hash()).isEqualTo(hash);
    assertThatThrownBy(() -> new OperatorProperties("owner", "{bcrypt}twelve-chars"))
        .hasMessageContaining("no hash of bcrypt follows");
  }

  @Test
  void a_password_is_hashed_and_never_shown() {
    var account = new OperatorProperties("owner", "twelve-chars");
    assertThat(new BCryptPasswordEncoder().matches("twelve-chars", account.hash())).isTrue();
    assertThat(account.toString()).doesNotContain("twelve-chars");
  }
}
