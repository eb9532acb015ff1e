package org.backwise.conversation;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The conversations cannot be kept where the configuration says. */
final class StoreUnusable extends RuntimeException {

  private final String action;

  private StoreUnusable(String why, String action, @Nullable Exception cause) {
    super(why, cause);
    this.action = action;
  }

  static StoreUnusable file(Path file, String why, @Nullable Exception cause) {
    return new StoreUnusable(
        "Conversations are kept in the file " + file + ", but " + why + ".",
        "Set backwise.store.file to a new file, or to one that Backwise has made, in a folder that"
            + " this user may write, for example"
            + " --backwise.store.file=/var/lib/backwise/backwise.db",
        cause);
  }

  static StoreUnusable server(SQLException cause) {
    return new StoreUnusable(
        "Conversations are kept in PostgreSQL, but it cannot be used: " + cause.getMessage(),
        "Look at backwise.store.url, backwise.store.user and backwise.store.password, and whether"
            + " the server runs and has this database. Without backwise.store.url, conversations"
            + " are kept in a file.",
        cause);
  }

  String action() {
    return action;
  }
}
