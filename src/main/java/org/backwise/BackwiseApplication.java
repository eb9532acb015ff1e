package org.backwise;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
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
    SpringApplication.run(BackwiseApplication.class, args);
  }
}
