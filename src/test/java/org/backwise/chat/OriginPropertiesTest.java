package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OriginPropertiesTest {

  @Test
  void an_origin_is_written_without_a_path() {
    assertThat(new OriginProperties(List.of("https://a.example", "https://*.b.example:8443")))
        .isNotNull();
    assertThatThrownBy(() -> new OriginProperties(List.of("https://a.example/")))
        .hasMessageContaining("without a path");
    assertThatThrownBy(() -> new OriginProperties(List.of("a.example")))
        .hasMessageContaining("not an origin");
  }
}
