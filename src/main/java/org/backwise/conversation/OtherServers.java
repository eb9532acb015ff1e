package org.backwise.conversation;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Listens to what other servers on the same database announce, and listens again when the
 * connection was lost. A file has no other servers.
 */
final class OtherServers implements SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(OtherServers.class);
  private static final Duration LOOK_UP_EVERY = Duration.ofSeconds(5);
  private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);

  private final Database database;
  private final List<GoneOnElsewhere> told;
  private volatile @Nullable Thread listener;

  /**
   * @param told who is told, in this order
   */
  OtherServers(Database database, List<GoneOnElsewhere> told) {
    this.database = database;
    this.told = List.copyOf(told);
  }

  @Override
  public void start() {
    if (database instanceof PostgresServer server) {
      listener = Thread.ofVirtual().name("store-listener").unstarted(() -> listenOn(server));
      listener.start();
    }
  }

  @Override
  public void stop() {
    Thread listening = listener;
    listener = null;
    if (listening != null) {
      listening.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return listener != null;
  }

  private void listenOn(PostgresServer server) {
    boolean lost = false;
    while (isRunning()) {
      try (Connection connection = server.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("listen " + Notice.CHANNEL);
        if (lost) {
          lost = false;
          log.info("What other servers do is heard again");
        }
        told.forEach(GoneOnElsewhere::anyMayHaveGoneOn);
        hear(server.notice(), connection.unwrap(PGConnection.class), statement);
      } catch (SQLException e) {
        if (isRunning() && !lost) {
          lost = true;
          log.warn("What other servers do is not heard for now ({})", e.getSQLState());
        }
      }
      pause();
    }
  }

  private void hear(Notice notice, PGConnection connection, Statement statement)
      throws SQLException {
    while (isRunning()) {
      // Returns at once when something comes. The wait has an end, so that a stop is noticed.
      PGNotification[] heard =
          connection.getNotifications(Math.toIntExact(LOOK_UP_EVERY.toMillis()));
      if (heard.length == 0) {
        // A connection that died without a word is noticed only if something is asked on it.
        statement.execute("select 1");
      }
      for (PGNotification one : heard) {
        notice.conversations(one.getParameter()).forEach(this::tell);
      }
    }
  }

  private void tell(String conversation) {
    for (GoneOnElsewhere one : told) {
      try {
        one.goneOn(conversation);
      } catch (RuntimeException e) {
        log.warn("A turn on another server could not be shown here: {}", e.getClass().getName());
      }
    }
  }

  private void pause() {
    try {
      if (isRunning()) {
        Thread.sleep(BETWEEN_ATTEMPTS);
      }
    } catch (InterruptedException _) {
      // The service stops.
      Thread.currentThread().interrupt();
    }
  }
}
