package org.backwise.chat;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.backwise.chat.ServerMessage.Replies;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The connections of each conversation on this server, so that a second tab sees every turn as it
 * happens. What does not arrive this way is fetched by {@code after} at the next {@code hello}.
 */
final class Audience {

  /** More connections of one conversation get their own replies only. */
  private static final int MOST = 8;

  private final ConcurrentMap<String, List<Peer>> byConversation = new ConcurrentHashMap<>();
  private final Turnstile turnstile = new Turnstile();
  private final JsonMapper json;

  Audience(JsonMapper json) {
    this.json = json;
  }

  /**
   * Waits for the others that take a turn in the conversation, or join it. Who takes a turn and
   * shares it, or reads what was missed and joins, must be alone for the whole of that: then turns
   * are seen in the order of their {@code seq}, and none falls between what was missed and shared.
   */
  Turnstile.Passed aloneIn(String conversation) {
    return turnstile.into(conversation);
  }

  /** True if a connection of the conversation is here, or may be joining it just now. */
  boolean follows(String conversation) {
    return byConversation.containsKey(conversation) || turnstile.isBusy(conversation);
  }

  /** The conversations that have connections here. */
  Set<String> followed() {
    return Set.copyOf(byConversation.keySet());
  }

  /** The last {@code seq} that every connection of the conversation has. */
  OptionalLong reachedByAll(String conversation) {
    return byConversation.getOrDefault(conversation, List.of()).stream()
        .mapToLong(Peer::lastSeq)
        .min();
  }

  /**
   * Tells all connections why their conversation is over, and ends them.
   *
   * @param why by the locale in which a connection is spoken to
   */
  void turnAway(String conversation, Function<@Nullable String, ServerMessage.Refusal> why) {
    byConversation
        .getOrDefault(conversation, List.of())
        .forEach(
            it -> {
              it.send(why.apply(it.locale()));
              it.close(Closing.TURNED_AWAY);
            });
  }

  void join(String conversation, Peer peer) {
    byConversation.merge(
        conversation,
        List.of(peer),
        (present, one) ->
            present.size() < MOST
                ? Stream.concat(present.stream(), one.stream()).toList()
                : present);
  }

  void leave(String conversation, Peer peer) {
    byConversation.computeIfPresent(
        conversation,
        (_, present) -> {
          List<Peer> left = present.stream().filter(it -> it != peer).toList();
          return left.isEmpty() ? null : left;
        });
  }

  /**
   * Sends replies to all connections of their conversation but one.
   *
   * @param except the connection that has them already
   */
  void share(String conversation, Replies replies, @Nullable Peer except) {
    List<Peer> others =
        byConversation.getOrDefault(conversation, List.of()).stream()
            .filter(it -> it != except)
            .toList();
    if (others.isEmpty()) {
      return;
    }
    String frame = json.writeValueAsString(replies);
    others.forEach(it -> it.share(replies, frame));
  }
}
