package org.backwise.conversation;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps conversations in an SQLite file, or in PostgreSQL if it has an address. Flyway brings the
 * tables up to date before that.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({StoreProperties.class, ConversationProperties.class})
class ConversationConfiguration {

  /** While another reader keeps traces of what is erased. */
  private static final Duration WIPE_EVERY = Duration.ofSeconds(2);

  @Bean
  Database database(StoreProperties store) {
    return store.isFile() ? new SqliteFile(store.file()) : new PostgresServer(store);
  }

  /** The one that Flyway and transactions use. */
  @Bean
  HikariDataSource storeWriters(Database database) {
    return database.writers();
  }

  @Bean(defaultCandidate = false)
  HikariDataSource storeReaders(Database database) {
    return database.readers();
  }

  @Bean
  JdbcConversations.Connections storeConnections(
      Database database,
      HikariDataSource writers,
      @Qualifier("storeReaders") HikariDataSource readers,
      PlatformTransactionManager transactions) {
    return new JdbcConversations.Connections(
        database,
        JdbcClient.create(readers),
        new JdbcTemplate(writers),
        new TransactionTemplate(transactions));
  }

  @Bean
  @DependsOnDatabaseInitialization
  GroupCommit<TurnWriter.Step> commits(
      JdbcConversations.Connections connections, StoreProperties store, MeterRegistry meters) {
    var writer =
        new TurnWriter(connections.writing(), connections.transaction(), connections.database());
    var together =
        DistributionSummary.builder("backwise.store.together")
            .description("Turns that were made durable together")
            .register(meters);
    var took =
        Timer.builder("backwise.store.commit")
            .description("Making turns durable together")
            .register(meters);
    var commits =
        new GroupCommit<TurnWriter.Step>(
            store.waiting(),
            store.together(),
            store.answerWithin(),
            steps -> {
              together.record(steps.size());
              return Objects.requireNonNull(took.record(() -> writer.write(steps)));
            });
    Gauge.builder("backwise.store.waiting", commits, GroupCommit::waiting)
        .description("Turns that wait to be stored")
        .register(meters);
    return commits;
  }

  @Bean
  RecentConversations recentConversations() {
    return new RecentConversations();
  }

  @Bean
  Traces traces(Database database) {
    return new Traces(database::wipe);
  }

  @Bean
  @DependsOnDatabaseInitialization
  Conversations conversations(
      JdbcConversations.Connections connections,
      GroupCommit<TurnWriter.Step> commits,
      RecentConversations recent,
      ConversationProperties properties,
      JsonMapper json,
      Clock clock,
      Traces traces) {
    return new JdbcConversations(connections, commits, recent, properties, json, clock, traces);
  }

  @Bean
  OtherServers otherServers(Database database, List<GoneOnElsewhere> told) {
    return new OtherServers(database, told);
  }

  @Bean
  StoreHealth storeHealth(
      JdbcConversations.Connections connections, GroupCommit<TurnWriter.Step> commits) {
    return new StoreHealth(connections.reading(), commits);
  }

  @Bean
  SchedulingConfigurer eraser(
      Conversations conversations, Traces traces, ConversationProperties properties) {
    var eraser = new Eraser(conversations);
    return tasks -> {
      tasks.addFixedDelayTask(eraser::eraseOld, properties.eraseEvery());
      tasks.addFixedDelayTask(traces::wipeWhatIsLeft, WIPE_EVERY);
    };
  }
}
