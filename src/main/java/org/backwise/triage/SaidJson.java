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
    // Nearly always the question that waits is the last that was said: it is half of the text.
    boolean asked = !said.replies().isEmpty() && said.replies().getLast().equals(said.pending());
    return mapper.writeValueAsString(
        new Stored(
            said.replies(),
            asked ? null : said.pending(),
            asked ? true : null,
            said.progress(),
            locale));
  }

  Replies read(Turn turn) {
    Stored stored = mapper.readValue(turn.said(), Stored.class);
    return new Replies(
        turn.seq(),
        turn.to(),
        stored.replies(),
        stored.waiting(),
        stored.progress(),
        stored.locale());
  }

  /**
   * @param pending the question that waits, unless it is the last of the replies
   * @param asked true if it is
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Stored(
      List<Reply> replies,
      Reply.@Nullable Ask pending,
      @Nullable Boolean asked,
      Progress progress,
      @Nullable String locale) {

    Reply.@Nullable Ask waiting() {
      return asked != null && replies.getLast() instanceof Reply.Ask ask ? ask : pending;
    }
  }
}
