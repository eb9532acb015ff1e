package org.backwise.conversation;

import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

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
        "Conversations are kept in PostgreSQL, but it cannot be used: " + whyNot(cause) + ".",
        "Look at backwise.store.url, backwise.store.user and backwise.store.password, and whether"
            + " the server runs and has this database. Without backwise.store.url, conversations"
            + " are kept in a file.",
        null);
  }

  /** Only what the server itself says: the driver's own messages may quote the address. */
  private static String whyNot(SQLException cause) {
    return cause instanceof PSQLException failure && failure.getServerErrorMessage() != null
        ? String.valueOf(failure.getServerErrorMessage().getMessage())
        : "there is no answer, or its address cannot be read (SQL state %s)"
            .formatted(cause.getSQLState());
  }

  String action() {
    return action;
  }
}
