package org.backwise.operator;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The meters of this server as Prometheus reads them. */
final class MetricsText {

  private static final String OPEN_METRICS = "application/openmetrics-text";

  private final PrometheusMeterRegistry meters;

  MetricsText(PrometheusMeterRegistry meters) {
    this.meters = meters;
  }

  ServerResponse show(ServerRequest request) {
    String accepted = String.valueOf(request.headers().firstHeader(HttpHeaders.ACCEPT));
    String form =
        accepted.contains(OPEN_METRICS)
            ? OPEN_METRICS + "; version=1.0.0; charset=utf-8"
            : "text/plain; version=0.0.4; charset=utf-8";
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType(form))
        .body(meters.scrape(form));
  }
}
