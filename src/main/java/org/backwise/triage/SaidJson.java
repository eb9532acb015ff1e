package org.backwise.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.backwise.conversation.Turn;
import org.backwise.triage.Hearing.Progress;
import org.backwise.triage.Hearing.Replies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was said, as it is stored with the turn, so that it can be said again word for word. */
final class SaidJson {

  private final JsonMapper mapper;

  SaidJson(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * @param locale the language and region from here on, if the turn changed them
   */
  String write(Move.Said said, @Nullable String locale) {
    return mapper.writeValueAsString(
        new Stored(said.replies(), said.pending(), said.progress(), locale));
  }

  Replies read(Turn turn) {
    Stored stored = mapper.readValue(turn.said(), Stored.class);
    return new Replies(
        turn.seq(),
        turn.to(),
        stored.replies(),
        stored.pending(),
        stored.progress(),
        stored.locale());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Stored(
      List<Reply> replies,
      Reply.@Nullable Ask pending,
      Progress progress,
      @Nullable String locale) {}
}
