package org.backwise.insight;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The contract on a real SQLite file, with one connection as the service has it. */
class SqliteCountsTest extends CountsContract {

  @TempDir private Path folder;

  @Override
  HikariDataSource database() {
    var config = new HikariConfig();
    config.setJdbcUrl("jdbc:sqlite:" + folder.resolve("backwise.db"));
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }
}
