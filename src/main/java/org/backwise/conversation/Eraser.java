package org.backwise.conversation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases conversations whose time is over. */
final class Eraser {

  private static final Logger log = LoggerFactory.getLogger(Eraser.class);

  private final Conversations conversations;

  Eraser(Conversations conversations) {
    this.conversations = conversations;
  }

  void eraseOld() {
    try {
      int erased = conversations.forgetExpired();
      if (erased > 0) {
        log.info("Erased {} conversations whose time was over", erased);
      }
    } catch (StoreUnavailable _) {
      log.warn("The store was away; old conversations are erased at the next attempt");
    }
  }
}
