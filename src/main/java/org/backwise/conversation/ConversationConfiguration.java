package org.backwise.conversation;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
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
  @DependsOnDatabaseInitialization
  Conversations conversations(
      HikariDataSource writer,
      @Qualifier("storeReaders") HikariDataSource readers,
      PlatformTransactionManager transactions,
      JsonMapper json,
      Clock clock) {
    JdbcClient writing = JdbcClient.create(writer);
    return new JdbcConversations(
        JdbcClient.create(readers),
        writing,
        new TransactionTemplate(transactions),
        json,
        clock,
        () -> SqliteFile.emptyLog(writing));
  }

  @Bean
  SchedulingConfigurer eraser(
      Conversations conversations, ConversationProperties properties, Clock clock) {
    var eraser = new Eraser(conversations, properties.keepFor(), clock);
    return tasks -> tasks.addFixedDelayTask(eraser::eraseOld, properties.eraseEvery());
  }
}
