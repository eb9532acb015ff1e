package org.backwise.chat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever runs the service which page it has just refused, and which setting would let it in.
 * Once a page, and for so many pages only, so that nobody can fill the log.
 */
final class RefusedOrigins extends OncePerRequestFilter {

  static final int TOLD_AT_MOST = 100;

  private static final Logger log = LoggerFactory.getLogger(RefusedOrigins.class);
  private static final int LONGEST = 200;

  private final Set<String> told = new HashSet<>();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    // Read first: once a socket is open, the request belongs to Jetty again.
    String origin = request.getHeader(HttpHeaders.ORIGIN);
    chain.doFilter(request, response);
    if (origin != null && response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
      tell(printable(origin));
    }
  }

  private void tell(String origin) {
    if (isNew(origin)) {
      log.warn(
          "Refused the chat to a page of {}. If it may embed the chat, add it to"
              + " backwise.allowed-origins.",
          origin);
    }
  }

  private synchronized boolean isNew(String origin) {
    return told.size() < TOLD_AT_MOST && told.add(origin);
  }

  static String printable(String origin) {
    String clean = origin.replaceAll("[^\\x20-\\x7e]", "");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }
}
