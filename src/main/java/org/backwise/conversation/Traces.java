package org.backwise.conversation;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the store's files may still hold of conversations that are erased. Never throws. */
final class Traces {

  private static final Logger log = LoggerFactory.getLogger(Traces.class);

  private final BooleanSupplier wiping;

  /** True at first: a kill may have come between an erasure and its wiping. */
  private final AtomicBoolean left = new AtomicBoolean(true);

  /**
   * @param wiping wipes them all; false if that is not possible now
   */
  Traces(BooleanSupplier wiping) {
    this.wiping = wiping;
  }

  /** Wipes after an erasure. What has to wait is left to {@link #wipeWhatIsLeft}. */
  void wipe() {
    left.set(true);
    wipeWhatIsLeft();
    if (left.get()) {
      log.info("Erased; traces in the store's files are wiped when another reader is done");
    }
  }

  /** Wipes if an earlier attempt had to wait. To be called again and again; mostly does nothing. */
  void wipeWhatIsLeft() {
    // Unset before and not after, so that an erasure meanwhile is not missed.
    if (left.compareAndSet(true, false) && !wiping.getAsBoolean()) {
      left.set(true);
    }
  }
}
