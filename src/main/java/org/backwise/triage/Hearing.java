package org.backwise.triage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes of a message: replies that are stored, or a refusal that changed nothing. */
public sealed interface Hearing {

  /**
   * One turn's replies.
   *
   * @param seq 1, 2, 3 ... in the conversation
   * @param to the client's id of the message; absent in the opening
   * @param replies what is said, in order
   * @param pending the question now waiting; absent at the end
   * @param progress how far the person is
   * @param locale the language and region from here on; in the opening, and where a turn changed
   *     them
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Replies(
      long seq,
      @Nullable String to,
      List<Reply> replies,
      Reply.@Nullable Ask pending,
      Progress progress,
      @Nullable String locale)
      implements Hearing {}

  /** Questions answered on the way, and the most that may still come. */
  record Progress(int answered, int remaining) {}

  /**
   * Nothing was applied.
   *
   * @param code one of the protocol's error codes
   * @param message a sentence for the person
   * @param pending the question still waiting
   */
  record Refused(Code code, String message, Reply.@Nullable Ask pending) implements Hearing {}

  /** The error codes that a triage can give. */
  enum Code {
    /** A trial that is over, or was never here. */
    UNKNOWN_DIALOG,
    UNKNOWN_CONVERSATION,
    WRONG_SECRET,
    NOT_PENDING,
    INVALID_ANSWER,
    UNKNOWN_STEP,
    UNKNOWN_ENTRY,
    TOO_LONG,
    TRY_AGAIN
  }
}
