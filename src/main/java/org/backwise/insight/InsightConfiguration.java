package org.backwise.insight;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Counts, in the same database as everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InsightProperties.class)
class InsightConfiguration {

  /** Some weeks of a store that is away: a day has a few hundred. */
  private static final int MOST = 20_000;

  private static final Duration ERASE_EVERY = Duration.ofHours(6);

  @Bean
  Counters counters(Clock clock) {
    return new Counters(MOST, clock);
  }

  @Bean
  @DependsOnDatabaseInitialization
  CountStore countStore(DataSource writers, @Qualifier("storeReaders") DataSource readers) {
    return new JdbcCounts(writers, readers);
  }

  /** Closed before the store is. */
  @Bean
  Storing countStoring(Counters counters, CountStore store, InsightProperties properties) {
    return new Storing(counters, store, properties.keepFor());
  }

  @Bean
  SchedulingConfigurer countSchedule(Storing storing, InsightProperties properties) {
    return tasks -> {
      tasks.addFixedDelayTask(storing::store, properties.storeEvery());
      tasks.addFixedDelayTask(storing::eraseOld, ERASE_EVERY);
    };
  }
}
