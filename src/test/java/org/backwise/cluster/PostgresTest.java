package org.backwise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The database that the other tests rely on. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PostgresTest {

  @Test
  void a_committed_row_outlives_a_restart_and_a_crash() throws SQLException {
    try (var postgres = Postgres.start()) {
      try (var connection = postgres.connect()) {
        assertThat(setting(connection, "fsync")).isEqualTo("on");
        assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
        connection.createStatement().execute("create table kept (word text)");
        connection.createStatement().execute("insert into kept values ('one')");
      }
      postgres.restart(Postgres.Stop.FAST);
      try (var connection = postgres.connect()) {
        connection.createStatement().execute("insert into kept values ('two')");
      }
      postgres.restart(Postgres.Stop.IMMEDIATE);
      try (var connection = postgres.connect()) {
        assertThat(only(connection, "select string_agg(word, ' ' order by word) from kept"))
            .isEqualTo("one two");
      }
    }
  }

  private static String setting(Connection connection, String name) throws SQLException {
    return only(connection, "show " + name);
  }

  private static String only(Connection connection, String query) throws SQLException {
    try (var rows = connection.createStatement().executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
