package org.backwise.conversation;

import org.jspecify.annotations.Nullable;

/**
 * The store is away or too slow. What was to be stored may be stored all the same; the same call
 * may be made again, since nothing is stored twice.
 */
public final class StoreUnavailable extends RuntimeException {

  public StoreUnavailable(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
