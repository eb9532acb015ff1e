package org.backwise.chat;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.backwise.triage.VersionsRevoked;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;

/** All open connections: watches over them, and ends them when the service stops. */
final class Peers implements SmartLifecycle {

  private static final long LOOK_EVERY_MILLIS = 500;
  private static final int MISSED_PINGS = 2;
  private static final long STOP_WITHIN_SECONDS = 10;

  private final Set<Peer> open = ConcurrentHashMap.newKeySet();
  private final ChatProperties properties;
  private volatile @Nullable Thread watch;
  private volatile boolean stopping;

  Peers(ChatProperties properties) {
    this.properties = properties;
  }

  /** Adds a connection; one that comes while the service stops is closed instead. */
  void add(Peer peer) {
    open.add(peer);
    if (stopping) {
      peer.close(Closing.RESTART);
    }
  }

  void remove(Peer peer) {
    open.remove(peer);
  }

  /** How many connections are open. */
  int count() {
    return open.size();
  }

  @Override
  public void start() {
    stopping = false;
    watch = Thread.ofVirtual().name("chat-watch").start(this::watch);
  }

  /** Closes every connection after the turn that it is in, so that no answer is lost on the way. */
  @Override
  public void stop() {
    stopping = true;
    Thread watching = watch;
    if (watching != null) {
      watching.interrupt();
    }
    watch = null;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      threads.invokeAll(
          open.stream().map(Peers::closing).toList(), STOP_WITHIN_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return watch != null;
  }

  /** Has those who talk on a revoked version come back, so that they are told of it at once. */
  @EventListener
  void comeBack(VersionsRevoked revoked) {
    open.stream()
        .filter(it -> it.talksOn(revoked.versions()))
        .forEach(it -> apart(it, Peers::closeAfterTurn));
  }

  private static void closeAfterTurn(Peer peer) {
    try {
      peer.closeAfterTurn(Closing.RESTART);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static Callable<Boolean> closing(Peer peer) {
    return () -> {
      peer.closeAfterTurn(Closing.RESTART);
      return true;
    };
  }

  private void watch() {
    try {
      while (!stopping) {
        open.forEach(this::look);
        Thread.sleep(LOOK_EVERY_MILLIS);
      }
    } catch (InterruptedException _) {
      // The service stops.
      Thread.currentThread().interrupt();
    }
  }

  private void look(Peer peer) {
    PeerTimes times = peer.times();
    var silence = properties.pingEvery().multipliedBy(MISSED_PINGS);
    boolean silent = times.sinceHeard().compareTo(silence) > 0 && !peer.isInTurn();
    if (silent || peer.isStuckFor(properties.sendWithin())) {
      apart(peer, Peer::cutOff);
    } else if (isExpired(peer)) {
      apart(peer, it -> it.close(Closing.SILENT));
    } else if (times.sincePinged().compareTo(properties.pingEvery()) >= 0) {
      apart(peer, Peer::ping);
    }
  }

  private boolean isExpired(Peer peer) {
    boolean greeted = peer.conversation() != null || peer.isInTurn();
    return greeted
        ? peer.times().sinceActed().compareTo(properties.idleAfter()) > 0
        : peer.times().sinceOpened().compareTo(properties.helloWithin()) > 0;
  }

  /** On a thread of its own, since it may wait for a slow connection. */
  private static void apart(Peer peer, Consumer<Peer> action) {
    Thread.ofVirtual().name("chat-watch-one").start(() -> action.accept(peer));
  }
}
