package org.backwise.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;

/**
 * Conversations as this server last saw them, so that most turns need no read. They may be out of
 * date; a turn that is built on one of those is refused by {@link Conversations#append}.
 */
final class RecentConversations implements GoneOnElsewhere {

  private static final int MOST = 10_000;
  private static final Duration KEPT = Duration.ofMinutes(15);

  private final Cache<String, Conversation> byId =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT).build();

  private final Cache<String, Boolean> erased =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(Duration.ofMinutes(1)).build();

  Optional<Conversation> find(String id) {
    return Optional.ofNullable(byId.getIfPresent(id));
  }

  void seen(Conversation conversation) {
    if (erased.getIfPresent(conversation.id()) == null) {
      byId.put(conversation.id(), conversation);
    }
  }

  /** Nothing of it may come back, not even from a look at the store that began before. */
  void erased(String id) {
    erased.put(id, true);
    forget(id);
  }

  void forget(String id) {
    byId.invalidate(id);
  }

  @Override
  public void goneOn(String conversation) {
    forget(conversation);
  }

  @Override
  public void anyMayHaveGoneOn() {
    byId.invalidateAll();
  }
}
