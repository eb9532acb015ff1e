package org.backwise.chat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
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

  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

  private final Set<String> behind = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean catchingUp = new AtomicBoolean();
  private final Audience audience;
  private final FrontDesk desk;

  FollowedElsewhere(Audience audience, FrontDesk desk) {
    this.audience = audience;
    this.desk = desk;
  }

  @Override
  public void goneOn(String conversation) {
    if (audience.follows(conversation)) {
      behind.add(conversation);
      catchUpSoon();
    }
  }

  @Override
  public void anyMayHaveGoneOn() {
    behind.addAll(audience.followed());
    catchUpSoon();
  }

  /** On a thread of its own, and one at a time: a turn may be under way, or the store away. */
  private void catchUpSoon() {
    if (catchingUp.compareAndSet(false, true)) {
      Thread.ofVirtual().name("chat-elsewhere").start(this::catchUp);
    }
  }

  private void catchUp() {
    try {
      while (!behind.isEmpty()) {
        long missed = List.copyOf(behind).stream().filter(it -> !catchUp(it)).count();
        if (missed > 0) {
          Thread.sleep(BETWEEN_ATTEMPTS);
        }
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } finally {
      catchingUp.set(false);
    }
    if (!behind.isEmpty()) {
      // It came after the last look.
      catchUpSoon();
    }
  }

  /** False if it has to be tried again. */
  private boolean catchUp(String conversation) {
    behind.remove(conversation);
    try (var _ = audience.aloneIn(conversation)) {
      audience
          .reachedByAll(conversation)
          .ifPresent(seq -> tell(conversation, desk.saidAfter(conversation, seq)));
      return true;
    } catch (StoreUnavailable _) {
      behind.add(conversation);
      return false;
    } catch (RuntimeException e) {
      // Its message may quote what is stored.
      log.warn("A turn on another server cannot be shown here: {}", e.getClass().getName());
      return true;
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
