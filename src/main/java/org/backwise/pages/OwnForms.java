package org.backwise.pages;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Tells a form of ours from one on a page of somebody else's, beside the cookie's own strictness.
 */
final class OwnForms {

  private static final Set<String> OURS = Set.of("same-origin", "none");

  private OwnForms() {}

  static boolean isOurs(ServerRequest request) {
    @Nullable String site = request.headers().firstHeader("Sec-Fetch-Site");
    if (site != null) {
      return OURS.contains(site);
    }
    // Older browsers tell the origin. What tells neither runs no page of others, either.
    @Nullable String origin = request.headers().firstHeader(HttpHeaders.ORIGIN);
    return origin == null || origin.equals(origin(request.uri()));
  }

  private static String origin(URI own) {
    String host = own.getScheme() + "://" + own.getHost();
    return own.getPort() < 0 ? host : host + ":" + own.getPort();
  }
}
