package org.backwise.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long conversations are kept.
 *
 * @param keepFor the time since its last turn after which a conversation is erased
 * @param eraseEvery the time between two looks for such conversations
 */
@ConfigurationProperties("backwise.conversations")
record ConversationProperties(
    @DefaultValue("24h") Duration keepFor, @DefaultValue("10m") Duration eraseEvery) {

  ConversationProperties {
    if (!keepFor.isPositive() || !eraseEvery.isPositive()) {
      throw new IllegalArgumentException(
          "backwise.conversations.keep-for and erase-every must be longer than nothing");
    }
  }
}
