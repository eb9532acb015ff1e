package org.backwise.conversation;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real SQLite file. */
class SqliteEditionsTest extends EditionsContract {

  @TempDir private Path folder;

  @Override
  Database database() {
    return new SqliteFile(folder.resolve("backwise.db"));
  }
}
