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

  String write(Move.Said said) {
    return mapper.writeValueAsString(new Stored(said.replies(), said.pending(), said.progress()));
  }

  Replies read(Turn turn) {
    Stored stored = mapper.readValue(turn.said(), Stored.class);
    return new Replies(
        turn.seq(), turn.to(), stored.replies(), stored.pending(), stored.progress());
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Stored(List<Reply> replies, Reply.@Nullable Ask pending, Progress progress) {}
}
