package org.backwise.triage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.backwise.conversation.Conversation;
import org.backwise.insight.Happening;
import org.backwise.insight.Kind;
import org.jspecify.annotations.Nullable;

/** What a message does to a conversation, before anything is stored. */
sealed interface Move {

  /**
   * The conversation as it is after the turn, and what is said.
   *
   * @param pending the question now waiting, as it was last asked
   * @param noted what is to be counted and cannot be seen in the replies
   */
  record Said(
      Conversation conversation,
      List<Reply> replies,
      Reply.@Nullable Ask pending,
      Hearing.Progress progress,
      List<Happening> noted)
      implements Move {

    public Said {
      noted = List.copyOf(noted);
    }

    /** One of which everything that counts can be seen in the replies. */
    public Said(
        Conversation conversation,
        List<Reply> replies,
        Reply.@Nullable Ask pending,
        Hearing.Progress progress) {
      this(conversation, replies, pending, progress, List.of());
    }

    /** The same, with something to be counted. */
    Said noting(Kind kind, String... subjects) {
      var all = new ArrayList<>(noted);
      Arrays.stream(subjects).map(it -> new Happening(kind, it)).forEach(all::add);
      return new Said(conversation, replies, pending, progress, all);
    }
  }

  /** Nothing changes. */
  record Refused(Hearing.Refused why) implements Move {}

  /** Everything is to be erased. */
  record Forget(String text) implements Move {}
}
