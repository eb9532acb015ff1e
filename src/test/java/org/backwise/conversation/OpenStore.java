package org.backwise.conversation;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A store as one process has it, put together as the service does it. */
record OpenStore(
    Conversations conversations,
    RecentConversations recent,
    JdbcOperations writing,
    Traces traces,
    GroupCommit<TurnWriter.Step> commits,
    HikariDataSource writers,
    HikariDataSource readers)
    implements AutoCloseable {

  static OpenStore of(Database database, Clock clock) {
    HikariDataSource writers = database.writers();
    Flyway.configure().dataSource(writers).load().migrate();
    HikariDataSource readers = database.readers();
    var transaction = new TransactionTemplate(new JdbcTransactionManager(writers));
    var connections =
        new JdbcConversations.Connections(
            database, JdbcClient.create(readers), new JdbcTemplate(writers), transaction);
    JsonMapper json = JsonMapper.shared();
    var writer = new TurnWriter(connections.writing(), transaction, database);
    var commits =
        new GroupCommit<TurnWriter.Step>(1_000, 250, Duration.ofSeconds(5), writer::write);
    var traces = new Traces(database::wipe);
    var recent = new RecentConversations();
    var times =
        new ConversationProperties(Duration.ofHours(24), Duration.ofDays(84), Duration.ofHours(1));
    var conversations =
        new JdbcConversations(connections, commits, recent, times, json, clock, traces);
    return new OpenStore(
        conversations, recent, connections.writing(), traces, commits, writers, readers);
  }

  @Override
  public void close() {
    commits.close();
    readers.close();
    writers.close();
  }
}
