package org.backwise.chat;

import java.time.Duration;
import org.backwise.door.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the service waits, and for what.
 *
 * @param helloWithin from a connection's opening to its {@code hello}
 * @param pingEvery between two pings of a connection; who misses two is cut off
 * @param idleAfter from the last message of the person to the end of the connection
 * @param sendWithin the longest that a frame may take to send
 * @param unread the most that may wait for a slow reader
 */
@ConfigurationProperties("backwise.chat")
record ChatProperties(
    @DefaultValue("10s") Duration helloWithin,
    @DefaultValue("25s") Duration pingEvery,
    @DefaultValue("1h") Duration idleAfter,
    @DefaultValue("10s") Duration sendWithin,
    @DefaultValue("512KB") DataSize unread) {

  ChatProperties {
    Settings.positive("backwise.chat.hello-within", helloWithin);
    Settings.positive("backwise.chat.ping-every", pingEvery);
    Settings.positive("backwise.chat.idle-after", idleAfter);
    Settings.positive("backwise.chat.send-within", sendWithin);
    Settings.check(unread.toBytes() > 0, "backwise.chat.unread", unread, "more than nothing");
  }
}
