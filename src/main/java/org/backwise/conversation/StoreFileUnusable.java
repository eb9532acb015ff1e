package org.backwise.conversation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The conversations cannot be kept where the configuration says. */
final class StoreFileUnusable extends RuntimeException {

  private final Path file;
  private final String why;

  StoreFileUnusable(Path file, String why, @Nullable Exception cause) {
    super("cannot keep conversations in " + file + ": " + why, cause);
    this.file = file;
    this.why = why;
  }

  Path file() {
    return file;
  }

  String why() {
    return why;
  }
}
