package org.backwise.chat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.backwise.triage.Triage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The pictures of the exercises, each under a name that changes with its content. */
final class ServedPictures {

  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
  private static final CacheControl FOR_A_YEAR =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Triage triage;

  ServedPictures(Triage triage) {
    this.triage = triage;
  }

  ServerResponse find(ServerRequest request) {
    return triage
        .picture(request.pathVariable("name"))
        .map(ServedPictures::found)
        .orElseGet(() -> ServerResponse.notFound().build());
  }

  private static ServerResponse found(String svg) {
    return ServerResponse.ok()
        .contentType(SVG)
        .cacheControl(FOR_A_YEAR)
        .body(svg.getBytes(StandardCharsets.UTF_8));
  }
}
