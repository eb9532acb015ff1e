package org.backwise.chat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violations;
import org.backwise.door.Limits;
import org.backwise.handout.Handouts;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import tools.jackson.databind.json.JsonMapper;

/** The chat in a real server, with a {@link ScriptedTriage} behind it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ChatOnRandomPort.Server.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@interface ChatOnRandomPort {

  /** Not annotated as a configuration, so that a scan of the packages passes it by. */
  @EnableAutoConfiguration(
      exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
  @Import({ChatConfiguration.class, PublicFilesConfiguration.class})
  @ComponentScan(basePackageClasses = Limits.class)
  class Server {

    @Bean
    ScriptedTriage triage() {
      return new ScriptedTriage();
    }

    @Bean
    Handouts handouts(JsonMapper json) {
      var languages = new Languages(List.of());
      return Handouts.read(
          new DataFolder("dialogs", Map.of()),
          languages,
          _ -> Optional.empty(),
          json,
          new Violations());
    }
  }
}
