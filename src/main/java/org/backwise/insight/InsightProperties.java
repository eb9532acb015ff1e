package org.backwise.insight;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How counts are kept.
 *
 * @param keepFor after this time a day's counts are erased
 * @param storeEvery how often what was counted is added to the store
 */
@ConfigurationProperties("backwise.insight")
record InsightProperties(
    @DefaultValue("400d") Duration keepFor, @DefaultValue("10s") Duration storeEvery) {

  InsightProperties {
    if (keepFor.toDays() < 1 || !storeEvery.isPositive()) {
      throw new IllegalArgumentException(
          "backwise.insight.keep-for must be a day or longer, and store-every longer than nothing");
    }
  }
}
