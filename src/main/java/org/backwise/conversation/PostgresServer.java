package org.backwise.conversation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * A PostgreSQL database, for several servers. A commit is flushed to its disk before it returns, as
 * long as its own settings ({@code fsync}, {@code synchronous_commit}) say so: else a warning is
 * logged at start.
 */
final class PostgresServer implements Database {

  private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

  /** One commits groups of turns, the others erase and add up counts beside it. */
  private static final int WRITERS = 3;

  private static final int READERS = 8;
  private static final int CONNECT_SECONDS = 3;
  private static final int SOCKET_SECONDS = 10;
  private static final int BORROW_MILLIS = 3_000;
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

  /** Wrong name, password or address, no such database: waiting does not help. */
  private static final Set<String> FOR_GOOD = Set.of("28000", "28P01", "3D000", "42501", "99999");

  private final StoreProperties properties;
  private final Notice notice = new Notice(Secret.randomId());

  /**
   * @throws StoreUnusable if it does not answer in time, or refuses us
   */
  PostgresServer(StoreProperties properties) {
    this.properties = properties;
    awaitIt();
  }

  @Override
  public HikariDataSource writers() {
    return pool("store-writer", WRITERS);
  }

  @Override
  public HikariDataSource readers() {
    return pool("store-reader", READERS);
  }

  /** PostgreSQL frees erased rows by itself (autovacuum) and cannot be told to overwrite them. */
  @Override
  public boolean wipe() {
    return true;
  }

  @Override
  public void announce(JdbcOperations transaction, Collection<String> conversations) {
    notice
        .payloads(conversations)
        .forEach(it -> transaction.query("select pg_notify(?, ?)", _ -> {}, Notice.CHANNEL, it));
  }

  /** What other servers announce. */
  Notice notice() {
    return notice;
  }

  /** A connection of its own, to listen on. */
  Connection connect() throws SQLException {
    Connection connection = new Driver().connect(String.valueOf(properties.url()), settings());
    if (connection == null) {
      throw new SQLException("not an address of PostgreSQL");
    }
    return connection;
  }

  private void awaitIt() {
    long until = System.nanoTime() + properties.startWithin().toNanos();
    for (boolean told = false; ; told = true) {
      try (Connection connection = connect()) {
        warnIfNotDurable(connection);
        return;
      } catch (SQLException e) {
        String state = e.getSQLState();
        boolean forGood = state == null || FOR_GOOD.contains(state);
        if (forGood || System.nanoTime() > until) {
          throw StoreUnusable.server(e);
        }
        if (!told) {
          log.warn("The store does not answer; waiting up to {}", properties.startWithin());
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(BETWEEN_ATTEMPTS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the wait for the store was ended", e);
    }
  }

  private static void warnIfNotDurable(Connection connection) throws SQLException {
    for (String setting : new String[] {"fsync", "synchronous_commit"}) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("show " + setting)) {
        if (row.next() && row.getString(1).equals("off")) {
          log.warn("PostgreSQL has {} off: a crash of it may lose answers", setting);
        }
      }
    }
  }

  private HikariDataSource pool(String name, int size) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setDriverClassName(Driver.class.getName());
    config.setJdbcUrl(properties.url());
    config.setDataSourceProperties(settings());
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(BORROW_MILLIS);
    return new HikariDataSource(config);
  }

  private Properties settings() {
    var settings = new Properties();
    if (properties.user() != null) {
      PGProperty.USER.set(settings, properties.user());
    }
    if (properties.password() != null) {
      PGProperty.PASSWORD.set(settings, properties.password());
    }
    PGProperty.APPLICATION_NAME.set(settings, "backwise");
    PGProperty.CONNECT_TIMEOUT.set(settings, CONNECT_SECONDS);
    PGProperty.SOCKET_TIMEOUT.set(settings, SOCKET_SECONDS);
    PGProperty.TCP_KEEP_ALIVE.set(settings, true);
    // A failure must not carry a row's values into a log.
    PGProperty.LOG_SERVER_ERROR_DETAIL.set(settings, false);
    return settings;
  }
}
