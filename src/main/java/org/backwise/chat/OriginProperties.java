package org.backwise.chat;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which pages may talk to the service.
 *
 * @param allowedOrigins origins such as {@code https://clinic.example}, or with a wildcard, {@code
 *     https://*.clinic.example}; the service's own origin always may, and alone if there are none
 */
@ConfigurationProperties("backwise")
record OriginProperties(@DefaultValue List<String> allowedOrigins) {

  OriginProperties {
    allowedOrigins = List.copyOf(allowedOrigins);
    for (String origin : allowedOrigins) {
      if (!origin.matches("\\*|https?://[^/\\s]+")) {
        throw new IllegalArgumentException(
            "backwise.allowed-origins: '"
                + origin
                + "' is not an origin; write it like https://clinic.example, without a path");
      }
    }
  }

  String[] patterns() {
    return allowedOrigins.toArray(String[]::new);
  }
}
