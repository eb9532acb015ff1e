package org.backwise.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class StoredStateTest {

  @Test
  void what_an_older_version_stored_is_still_read() {
    var state =
        JsonMapper.shared()
            .readValue(
                """
                {"answers":[{"step":"fever","values":["no"]}],"answeredAt":{},"confirming":[]}
                """,
                StoredState.class);

    assertThat(state.toAnswers().of("fever")).containsExactly("no");
    assertThat(state.toRemembered()).isEqualTo(Remembered.NOTHING);
  }
}
