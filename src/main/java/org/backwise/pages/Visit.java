package org.backwise.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.datafile.Language;
import org.backwise.door.Address;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * Who asks for a page, as far as the request tells.
 *
 * @param locale the language and region to speak in outside of a talk: its own, if there is one
 * @param secure true if the request came by https
 */
record Visit(Address address, Optional<Ticket> ticket, Locale locale, boolean secure) {

  static Visit of(ServerRequest request, PageWords words) {
    Optional<Ticket> ticket = Ticket.of(request.cookies().getFirst(Ticket.COOKIE));
    return new Visit(
        Address.of(request.servletRequest().getRemoteAddr()),
        ticket,
        locale(request, ticket, words),
        request.servletRequest().isSecure());
  }

  /**
   * The language that was picked, or the talk's, or the first wanted one that is spoken; the
   * browser's region.
   */
  private static Locale locale(ServerRequest request, Optional<Ticket> ticket, PageWords words) {
    List<Locale> wanted = wanted(request);
    String region =
        wanted.stream().map(Locale::getCountry).filter(it -> !it.isEmpty()).findFirst().orElse("");
    String language =
        request
            .param("lang")
            .map(it -> Locale.forLanguageTag(it).getLanguage())
            .filter(words::speaks)
            .or(() -> ticket.map(Ticket::language).filter(words::speaks))
            .or(() -> wanted.stream().map(Locale::getLanguage).filter(words::speaks).findFirst())
            .orElse(Language.FIRST);
    return new Locale.Builder().setLanguage(language).setRegion(region).build();
  }

  private static List<Locale> wanted(ServerRequest request) {
    try {
      return request.headers().acceptLanguage().stream()
          .map(it -> Locale.forLanguageTag(it.getRange()))
          .toList();
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }
}
