package org.backwise.conversation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long conversations are kept.
 *
 * @param keepFor the time since its last turn after which a conversation is erased
 * @param keepProgrammeFor the same, if the person asked to keep the programme
 * @param eraseEvery the time between two looks for such conversations
 */
@ConfigurationProperties("backwise.conversations")
public record ConversationProperties(
    @DefaultValue("24h") Duration keepFor,
    @DefaultValue("84d") Duration keepProgrammeFor,
    @DefaultValue("10m") Duration eraseEvery) {

  private static final Duration ROUNDED_UP = Duration.ofMinutes(10);

  public ConversationProperties {
    if (!keepFor.isPositive() || !eraseEvery.isPositive()) {
      throw new IllegalArgumentException(
          "backwise.conversations.keep-for and erase-every must be longer than nothing");
    }
    if (keepProgrammeFor.compareTo(keepFor) < 0) {
      throw new IllegalArgumentException(
          "backwise.conversations.keep-programme-for must not be shorter than keep-for");
    }
  }

  /**
   * The moment from which a conversation is erased if no other turn comes, rounded up to ten
   * minutes: most turns then leave it, and so its index, as it is.
   */
  public Instant eraseAt(Conversation conversation, Instant now) {
    Instant exact = now.plus(conversation.kept() ? keepProgrammeFor : keepFor);
    long over = exact.toEpochMilli() % ROUNDED_UP.toMillis();
    return over == 0 ? exact : exact.plus(ROUNDED_UP).minusMillis(over);
  }
}
