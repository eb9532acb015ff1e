package org.backwise.conversation;

import java.nio.file.Path;
import java.time.Duration;
import org.backwise.cluster.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The contract on a real PostgreSQL. */
class PostgresEditionsTest extends EditionsContract {

  private static Postgres postgres;

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Override
  Database database() {
    return new PostgresServer(
        new StoreProperties(
            postgres.url(),
            postgres.user(),
            postgres.password(),
            Path.of("unused"),
            Duration.ofSeconds(1),
            Duration.ofSeconds(5),
            250,
            100));
  }
}
