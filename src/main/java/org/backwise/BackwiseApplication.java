package org.backwise;

import java.time.Clock;
import java.util.List;
import org.backwise.commands.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Starts the service. What it serves is described in the README. */
@SpringBootApplication
public class BackwiseApplication {

  /** The time of the whole service, so that a test can set it. */
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  public static void main(String[] args) {
    if (Commands.isCalled(args)) {
      System.exit(
          Commands.run(AuthoredFiles::inTheJar, BackwiseApplication::startWithoutWeb, args));
    }
    SpringApplication.run(BackwiseApplication.class, args);
  }

  private static ConfigurableApplicationContext startWithoutWeb(List<String> settings) {
    return new SpringApplicationBuilder(BackwiseApplication.class)
        .web(WebApplicationType.NONE)
        .run(settings.toArray(String[]::new));
  }
}
