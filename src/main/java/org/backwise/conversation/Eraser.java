package org.backwise.conversation;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases conversations that nobody has gone on with for a time. */
final class Eraser {

  private static final Logger log = LoggerFactory.getLogger(Eraser.class);

  private final Conversations conversations;
  private final Duration keepFor;
  private final Clock clock;

  Eraser(Conversations conversations, Duration keepFor, Clock clock) {
    this.conversations = conversations;
    this.keepFor = keepFor;
    this.clock = clock;
  }

  void eraseOld() {
    try {
      int erased = conversations.forgetUntouchedSince(clock.instant().minus(keepFor));
      if (erased > 0) {
        log.info("Erased {} conversations that were not touched for {}", erased, keepFor);
      }
    } catch (StoreUnavailable _) {
      log.warn("The store was away; old conversations are erased at the next attempt");
    }
  }
}
