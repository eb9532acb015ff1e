package org.backwise.chat;

import java.util.List;
import java.util.Optional;
import org.backwise.conversation.GoneOnElsewhere;
import org.backwise.conversation.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows to the connections of this server what was said in their conversations on another one: a
 * phone and a computer may be connected to two of them.
 */
final class FollowedElsewhere implements GoneOnElsewhere {

  private static final Logger log = LoggerFactory.getLogger(FollowedElsewhere.class);

  private final Audience audience;
  private final FrontDesk desk;

  FollowedElsewhere(Audience audience, FrontDesk desk) {
    this.audience = audience;
    this.desk = desk;
  }

  @Override
  public void goneOn(String conversation) {
    if (audience.follows(conversation)) {
      // On a thread of its own: a turn may be under way here, and others wait to be told.
      Thread.ofVirtual().name("chat-elsewhere").start(() -> catchUp(conversation));
    }
  }

  @Override
  public void anyMayHaveGoneOn() {
    // One after the other: there may be thousands, and the store has just come back.
    Thread.ofVirtual()
        .name("chat-elsewhere")
        .start(() -> audience.followed().forEach(this::catchUp));
  }

  private void catchUp(String conversation) {
    try (var _ = audience.aloneIn(conversation)) {
      audience
          .reachedByAll(conversation)
          .ifPresent(seq -> tell(conversation, desk.saidAfter(conversation, seq)));
    } catch (StoreUnavailable _) {
      log.warn("The store is away; turns of another server are shown here when it is back");
    }
  }

  private void tell(String conversation, Optional<List<ServerMessage.Replies>> said) {
    said.ifPresentOrElse(
        turns -> turns.forEach(it -> audience.share(conversation, it, null)),
        () ->
            audience.turnAway(
                conversation,
                locale -> desk.refusal(null, ErrorCode.UNKNOWN_CONVERSATION, locale)));
  }
}
