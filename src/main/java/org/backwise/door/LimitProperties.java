package org.backwise.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is too much. Many people may share one address (a clinic, a mobile network), so what is
 * allowed to an address is far more than what is allowed to a person.
 *
 * @param messagesPerConnection in a minute; without WebSocket, for each conversation
 * @param messagesPerAddress in a minute
 * @param connectionsPerAddress opened, or begun without WebSocket, in a minute
 * @param openPerAddress connections open at the same time
 * @param open connections of everybody open at the same time
 * @param handoutsPerConversation in a minute: one costs as much as many messages
 * @param remembered the most addresses and the most conversations that are remembered for this;
 *     those not heard of for longest are dropped
 */
@ConfigurationProperties("backwise.limits")
record LimitProperties(
    @DefaultValue("180") int messagesPerConnection,
    @DefaultValue("3000") int messagesPerAddress,
    @DefaultValue("300") int connectionsPerAddress,
    @DefaultValue("300") int openPerAddress,
    @DefaultValue("20000") int open,
    @DefaultValue("20") int handoutsPerConversation,
    @DefaultValue("50000") int remembered) {

  LimitProperties {
    Settings.atLeastOne("backwise.limits.messages-per-connection", messagesPerConnection);
    Settings.atLeastOne("backwise.limits.messages-per-address", messagesPerAddress);
    Settings.atLeastOne("backwise.limits.connections-per-address", connectionsPerAddress);
    Settings.atLeastOne("backwise.limits.open-per-address", openPerAddress);
    Settings.atLeastOne("backwise.limits.open", open);
    Settings.atLeastOne("backwise.limits.handouts-per-conversation", handoutsPerConversation);
    Settings.atLeastOne("backwise.limits.remembered", remembered);
  }
}
