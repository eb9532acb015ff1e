package org.backwise.chat;

import java.time.Duration;

/** When a connection was last heard of. Measured by a clock that does not jump. */
final class PeerTimes {

  private final long opened = System.nanoTime();
  private volatile long heard = opened;
  private volatile long acted = opened;
  private volatile long pinged = opened;

  /** Anything came: a frame, or the answer to a ping. */
  void heard() {
    heard = System.nanoTime();
  }

  /** The person did something. */
  void acted() {
    acted = System.nanoTime();
  }

  void pinged() {
    pinged = System.nanoTime();
  }

  Duration sinceOpened() {
    return since(opened);
  }

  Duration sinceHeard() {
    return since(heard);
  }

  Duration sinceActed() {
    return since(acted);
  }

  Duration sincePinged() {
    return since(pinged);
  }

  private static Duration since(long moment) {
    return Duration.ofNanos(System.nanoTime() - moment);
  }
}
