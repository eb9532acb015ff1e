package org.backwise.triage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the people are who use this service.
 *
 * @param country the ISO 3166-1 code of two letters whose numbers are always shown; if absent or
 *     blank, the region of each person's locale decides
 */
@ConfigurationProperties("backwise.place")
record PlaceProperties(@Nullable String country) {

  PlaceProperties {
    country = country == null || country.isBlank() ? null : country.strip();
  }
}
