package org.backwise.chat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.Reply;
import org.jspecify.annotations.Nullable;

/** A frame of the server's, as {@code asyncapi.yaml} describes it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @Type(value = ServerMessage.Welcome.class, name = "welcome"),
  @Type(value = ServerMessage.Replies.class, name = "replies"),
  @Type(value = ServerMessage.Refusal.class, name = "error"),
  @Type(value = ServerMessage.Pong.class, name = "pong")
})
sealed interface ServerMessage {

  /**
   * {@code missed} is given to a posted {@code hello} only; a socket gets the frames themselves.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Welcome(
      String conversation,
      String secret,
      boolean resumed,
      Meeting.DialogName dialog,
      String locale,
      List<Meeting.LanguageName> languages,
      @Nullable List<Replies> missed)
      implements ServerMessage {

    static Welcome of(Meeting.Welcome welcome) {
      return new Welcome(
          welcome.conversation(),
          welcome.secret(),
          welcome.resumed(),
          welcome.dialog(),
          welcome.locale(),
          welcome.languages(),
          welcome.missed().stream().map(Replies::of).toList());
    }

    Welcome withoutMissed() {
      return new Welcome(conversation, secret, resumed, dialog, locale, languages, null);
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Replies(
      long seq,
      @Nullable String to,
      List<Reply> replies,
      Reply.@Nullable Ask pending,
      Hearing.Progress progress,
      @Nullable String locale)
      implements ServerMessage {

    static Replies of(Hearing.Replies it) {
      return new Replies(it.seq(), it.to(), it.replies(), it.pending(), it.progress(), it.locale());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Refusal(@Nullable String to, ErrorCode code, String message, Reply.@Nullable Ask pending)
      implements ServerMessage, Handing, Foresight {

    static Refusal of(@Nullable String to, ErrorCode code, String message) {
      return new Refusal(to, code, message, null);
    }

    static Refusal of(@Nullable String to, Hearing.Refused refused) {
      return new Refusal(to, ErrorCode.of(refused.code()), refused.message(), refused.pending());
    }

    /** The same refusal, as the answer to this message. */
    Refusal answering(String id) {
      return new Refusal(id, code, message, pending);
    }
  }

  record Pong() implements ServerMessage {}
}
