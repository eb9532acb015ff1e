package org.backwise.conversation;

/** The store is away or too slow; nothing was stored and the same call may be made again. */
public final class StoreUnavailable extends RuntimeException {

  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
