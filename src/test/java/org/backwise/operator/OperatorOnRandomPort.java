package org.backwise.operator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Dialogs;
import org.backwise.door.Limits;
import org.backwise.insight.DailyCounts;
import org.backwise.triage.Trials;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.test.annotation.DirtiesContext;

/** The operator's pages in a real server, with nothing counted. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = OperatorOnRandomPort.Server.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@interface OperatorOnRandomPort {

  /** Not annotated as a configuration, so that a scan of the packages passes it by. */
  @EnableAutoConfiguration(
      exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
  @ComponentScan(basePackageClasses = {OperatorConfiguration.class, Limits.class})
  class Server {

    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    DailyCounts counts() {
      return (_, _) -> Map.of();
    }

    @Bean
    Dialogs dialogs() {
      var dialog =
          Dialogs.readUnproved(DataFolder.read(Path.of("dialogs")), new Violations()).orElseThrow();
      return new Dialogs(
          dialog, Optional.empty(), List.of(), true, List.of(), List.of(), List.of());
    }

    /** Nobody brings any. */
    @Bean
    Trials trials() {
      return new Trials() {
        @Override
        public Trial open(Map<String, String> byPath) {
          throw new IllegalArgumentException("That is no version.");
        }

        @Override
        public Trial openLive() {
          return new Trial(
              "trial-live", "v", Instant.EPOCH, dialogs().current(), List.of(), List.of());
        }

        @Override
        public List<Trial> all() {
          return List.of();
        }

        @Override
        public Optional<Trial> find(String name) {
          return Optional.empty();
        }
      };
    }

    @Bean
    Contents contents() {
      return Contents.read(DataFolder.read(Path.of("seeds")), new Violations()).orElseThrow();
    }
  }
}
