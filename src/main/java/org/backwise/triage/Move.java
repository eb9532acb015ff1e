package org.backwise.triage;

import java.util.List;
import org.backwise.conversation.Conversation;
import org.jspecify.annotations.Nullable;

/** What a message does to a conversation, before anything is stored. */
sealed interface Move {

  /**
   * The conversation as it is after the turn, and what is said.
   *
   * @param pending the question now waiting, as it was last asked
   */
  record Said(
      Conversation conversation,
      List<Reply> replies,
      Reply.@Nullable Ask pending,
      Hearing.Progress progress)
      implements Move {}

  /** Nothing changes. */
  record Refused(Hearing.Refused why) implements Move {}

  /** Everything is to be erased. */
  record Forget(String text) implements Move {}
}
