package org.backwise;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. What it serves is described in the README. */
@SpringBootApplication
public class BackwiseApplication {

  public static void main(String[] args) {
    SpringApplication.run(BackwiseApplication.class, args);
  }
}
