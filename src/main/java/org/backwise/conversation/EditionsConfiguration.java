package org.backwise.conversation;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps editions beside the conversations. */
@Configuration(proxyBeanMethods = false)
class EditionsConfiguration {

  @Bean
  @DependsOnDatabaseInitialization
  Editions editions(DataSource store, Clock clock) {
    return new JdbcEditions(JdbcClient.create(store), clock);
  }
}
