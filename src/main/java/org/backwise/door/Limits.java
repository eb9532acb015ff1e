package org.backwise.door;

import io.github.bucket4j.Bucket;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What every address and everybody together may do. */
public final class Limits {

  /** So many refusals in a minute, and the connection is closed. */
  private static final int PATIENCE = 30;

  private final LimitProperties properties;
  private final Allowance messages;
  private final Allowance connections;
  private final Allowance posted;
  private final Allowance handouts;
  private final ConcurrentMap<Address, Integer> openByAddress = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();

  Limits(LimitProperties properties) {
    this.properties = properties;
    this.messages = new Allowance(properties.messagesPerAddress(), properties.remembered());
    this.connections = new Allowance(properties.connectionsPerAddress(), properties.remembered());
    this.posted = new Allowance(properties.messagesPerConnection(), properties.remembered());
    this.handouts = new Allowance(properties.handoutsPerConversation(), properties.remembered());
  }

  /** True if a connection may be opened; then {@link #closed} must be called at its end. */
  public boolean open(Address address) {
    int ofAddress = openByAddress.merge(address, 1, Integer::sum);
    int ofAll = open.incrementAndGet();
    boolean may =
        ofAddress <= properties.openPerAddress() && ofAll <= properties.open() && mayBegin(address);
    if (!may) {
      closed(address);
    }
    return may;
  }

  public void closed(Address address) {
    open.decrementAndGet();
    openByAddress.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
  }

  /** Opens a connection, or begins without one. */
  public boolean mayBegin(Address address) {
    return connections.take(address.key());
  }

  public boolean maySpeak(Address address) {
    return messages.take(address.key());
  }

  /** For a conversation without a connection. */
  public boolean mayPost(String conversation) {
    return posted.take(conversation);
  }

  public boolean mayTakeAway(String conversation) {
    return handouts.take(conversation);
  }

  public Bucket ofOneConnection() {
    return Allowance.bucket(properties.messagesPerConnection());
  }

  public Bucket patience() {
    return Allowance.bucket(PATIENCE);
  }
}
