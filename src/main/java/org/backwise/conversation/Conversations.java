package org.backwise.conversation;

import java.util.List;
import java.util.Optional;

/**
 * Keeps conversations. A call that returns has stored durably: a kill of the process right after it
 * loses nothing. Every call but {@link #recent} may throw {@link StoreUnavailable}.
 */
public interface Conversations {

  /** Stores a new conversation and its opening turn. */
  void begin(Conversation conversation, Turn opening);

  /** The conversation as the store has it. */
  Optional<Conversation> find(String id);

  /**
   * The conversation as this server last saw it, without a look at the store; empty if it is not
   * remembered. It may have gone on or been erased on another server: a turn that is built on it is
   * then refused by {@link #append}.
   */
  Optional<Conversation> recent(String id);

  /** The turn that answered a message, if the message was heard before. */
  Optional<Turn> turnTo(String conversation, String messageId);

  /** The turns with a greater {@code seq}, in order. */
  List<Turn> turnsAfter(String conversation, long seq);

  /**
   * Stores one more turn and what the conversation has become.
   *
   * @param conversation as it is after the turn; its {@code turns} is the turn's {@code seq}
   * @return false, with nothing stored, if another turn was stored meanwhile, the message was heard
   *     before, or the conversation was erased
   */
  boolean append(Conversation conversation, Turn turn);

  /**
   * Notes that the person came back: what they keep is kept for as long again. Others are erased
   * after their last turn.
   */
  void cameBack(Conversation conversation);

  /**
   * Erases a conversation and its turns now. Once they are erased it does not fail; traces of them
   * that a store's files may keep for another reader's sake are wiped when that one is done.
   */
  void forget(String id);

  /**
   * Erases what was kept for its time.
   *
   * @return how many conversations were erased
   */
  int forgetExpired();
}
