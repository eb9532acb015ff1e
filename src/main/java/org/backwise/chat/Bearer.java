package org.backwise.chat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a posted frame shows in its {@code Authorization} header: {@code Bearer <id>.<secret>}. */
record Bearer(String conversation, String secret) {

  private static final String SCHEME = "Bearer ";

  static Optional<Bearer> read(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return Optional.empty();
    }
    String[] parts = header.substring(SCHEME.length()).strip().split("\\.", -1);
    boolean complete = parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
    return complete ? Optional.of(new Bearer(parts[0], parts[1])) : Optional.empty();
  }

  /** Does not show the secret, so that no log line can. */
  @Override
  public String toString() {
    return "Bearer[not shown]";
  }
}
