package org.backwise.triage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How editions are watched.
 *
 * @param lookEvery the time between two looks for what other servers keep or have revoked
 */
@ConfigurationProperties("backwise.editions")
record EditionProperties(@DefaultValue("5s") Duration lookEvery) {

  EditionProperties {
    if (!lookEvery.isPositive()) {
      throw new IllegalArgumentException(
          "backwise.editions.look-every must be longer than nothing");
    }
  }
}
