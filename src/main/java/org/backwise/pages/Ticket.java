package org.backwise.pages;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.backwise.conversation.ConversationProperties;
import org.backwise.triage.Meeting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What opens a talk, in the one cookie of these pages. It is in no address: addresses stay in
 * histories and logs.
 *
 * @param language what the talk is in, for the pages outside of it; empty if it is not known
 */
record Ticket(String conversation, String secret, String language) {

  static final String COOKIE = "backwise-plain";

  private static final String PATH = "/plain";

  static Optional<Ticket> of(@Nullable Cookie cookie) {
    if (cookie == null
        || !cookie.getValue().matches("[\\w-]{1,64}\\.[\\w-]{1,64}(\\.[a-z]{0,8})?")) {
      return Optional.empty();
    }
    String[] parts = cookie.getValue().split("\\.");
    return Optional.of(new Ticket(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
  }

  /** Lasts as long as the store keeps the talk from now on. */
  static ResponseCookie cookie(
      Meeting.Welcome welcome, ConversationProperties times, boolean secure) {
    String language = Locale.forLanguageTag(welcome.locale()).getLanguage();
    String value = String.join(".", welcome.conversation(), welcome.secret(), language);
    return cookie(value, welcome.kept() ? times.keepProgrammeFor() : times.keepFor(), secure);
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
