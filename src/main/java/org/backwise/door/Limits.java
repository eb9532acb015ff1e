package org.backwise.door;

import io.github.bucket4j.Bucket;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** What every address and everybody together may do. */
public final class Limits {

  /** So many refusals in a minute, and the connection is closed. */
  private static final int PATIENCE = 30;

  /** What may be refused. */
  enum Limit {
    OPEN,
    BEGIN,
    SPEAK,
    POST,
    TAKE_AWAY;

    /** What the meters call it. */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final LimitProperties properties;
  private final Map<Limit, LongAdder> refused = new EnumMap<>(Limit.class);
  private final Allowance messages;
  private final Allowance connections;
  private final Allowance posted;
  private final Allowance handouts;
  private final ConcurrentMap<Address, Integer> openByAddress = new ConcurrentHashMap<>();
  private final AtomicInteger open = new AtomicInteger();

  Limits(LimitProperties properties) {
    this.properties = properties;
    Arrays.stream(Limit.values()).forEach(it -> refused.put(it, new LongAdder()));
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
        ofAddress <= properties.openPerAddress()
            && ofAll <= properties.open()
            && connections.take(address.key());
    if (!may) {
      closed(address);
    }
    return counted(Limit.OPEN, may);
  }

  private boolean counted(Limit limit, boolean may) {
    if (!may) {
      refusedBy(limit).increment();
    }
    return may;
  }

  /** How often something was refused since the start. */
  LongAdder refusedBy(Limit limit) {
    return Objects.requireNonNull(refused.get(limit));
  }

  /** How many connections are open. */
  int open() {
    return open.get();
  }

  public void closed(Address address) {
    open.decrementAndGet();
    openByAddress.computeIfPresent(address, (_, count) -> count > 1 ? count - 1 : null);
  }

  /** Opens a connection, or begins without one. */
  public boolean mayBegin(Address address) {
    return counted(Limit.BEGIN, connections.take(address.key()));
  }

  public boolean maySpeak(Address address) {
    return counted(Limit.SPEAK, messages.take(address.key()));
  }

  /** For a conversation without a connection. */
  public boolean mayPost(String conversation) {
    return counted(Limit.POST, posted.take(conversation));
  }

  public boolean mayTakeAway(String conversation) {
    return counted(Limit.TAKE_AWAY, handouts.take(conversation));
  }

  public Bucket ofOneConnection() {
    return Allowance.bucket(properties.messagesPerConnection());
  }

  public Bucket patience() {
    return Allowance.bucket(PATIENCE);
  }
}
