package org.backwise.pages;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import org.backwise.conversation.ConversationProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What opens a talk, in the one cookie of these pages. It is in no address: addresses stay in
 * histories and logs.
 *
 * @param kept true once the person asked to keep the programme
 */
record Ticket(String conversation, String secret, boolean kept) {

  static final String COOKIE = "backwise-plain";

  private static final String PATH = "/plain";
  private static final String KEPT = "kept";

  static Optional<Ticket> of(@Nullable Cookie cookie) {
    if (cookie == null || !cookie.getValue().matches("[\\w-]{1,64}\\.[\\w-]{1,64}(\\.kept)?")) {
      return Optional.empty();
    }
    String[] parts = cookie.getValue().split("\\.");
    return Optional.of(new Ticket(parts[0], parts[1], parts.length > 2));
  }

  Ticket keeping() {
    return new Ticket(conversation, secret, true);
  }

  /** Lasts as long as the store keeps the talk from now on. */
  ResponseCookie cookie(ConversationProperties times, boolean secure) {
    String value = conversation + "." + secret + (kept ? "." + KEPT : "");
    return cookie(value, kept ? times.keepProgrammeFor() : times.keepFor(), secure);
  }

  /** Takes it back from the browser. */
  static ResponseCookie none(boolean secure) {
    return cookie("", Duration.ZERO, secure);
  }

  private static ResponseCookie cookie(String value, Duration age, boolean secure) {
    return ResponseCookie.from(COOKIE, value)
        .path(PATH)
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite("Strict")
        .build();
  }

  /** Does not show the secret, so that no log line can. */
  @Override
  public String toString() {
    return "Ticket[not shown]";
  }
}
