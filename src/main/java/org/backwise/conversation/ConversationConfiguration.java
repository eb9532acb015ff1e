package org.backwise.conversation;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps conversations in an SQLite file. Flyway brings its tables up to date before that. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({StoreProperties.class, ConversationProperties.class})
class ConversationConfiguration {

  /** While another reader keeps traces of what is erased. */
  private static final Duration WIPE_EVERY = Duration.ofSeconds(2);

  @Bean
  SqliteFile storeFile(StoreProperties store) {
    return new SqliteFile(store.file());
  }

  /** The one that Flyway and transactions use. */
  @Bean
  HikariDataSource storeWriter(SqliteFile file) {
    return file.writer();
  }

  @Bean(defaultCandidate = false)
  HikariDataSource storeReaders(SqliteFile file) {
    return file.readers();
  }

  @Bean
  Traces traces(SqliteFile file) {
    return new Traces(file::emptyLog);
  }

  @Bean
  @DependsOnDatabaseInitialization
  Conversations conversations(
      HikariDataSource writer,
      @Qualifier("storeReaders") HikariDataSource readers,
      PlatformTransactionManager transactions,
      JsonMapper json,
      Clock clock,
      Traces traces) {
    return new JdbcConversations(
        JdbcClient.create(readers),
        JdbcClient.create(writer),
        new TransactionTemplate(transactions),
        json,
        clock,
        traces);
  }

  @Bean
  SchedulingConfigurer eraser(
      Conversations conversations, Traces traces, ConversationProperties properties, Clock clock) {
    var eraser = new Eraser(conversations, properties.keepFor(), clock);
    return tasks -> {
      tasks.addFixedDelayTask(eraser::eraseOld, properties.eraseEvery());
      tasks.addFixedDelayTask(traces::wipeWhatIsLeft, WIPE_EVERY);
    };
  }
}
