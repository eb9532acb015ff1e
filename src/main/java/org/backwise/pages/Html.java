package org.backwise.pages;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backwise.handout.Handouts;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws pages by the templates in {@code pages/}. None of them is kept anywhere. */
final class Html {

  private static final MediaType TYPE = MediaType.parseMediaType("text/html;charset=UTF-8");
  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "yi");

  private final SpringTemplateEngine templates = new SpringTemplateEngine();
  private final PageWords words;
  private final Triage triage;
  private final Handouts handouts;

  Html(PageWords words, Triage triage, Handouts handouts) {
    this.words = words;
    this.triage = triage;
    this.handouts = handouts;
    var files = new ClassLoaderTemplateResolver(Html.class.getClassLoader());
    files.setPrefix("pages/");
    files.setSuffix(".html");
    templates.setTemplateResolver(files);
  }

  ServerResponse page(String template, Locale locale, Map<String, ?> model) {
    return page(HttpStatus.OK, template, locale, model);
  }

  ServerResponse page(HttpStatus status, String template, Locale locale, Map<String, ?> model) {
    return answer(status).body(html(template, locale, model));
  }

  /** A page that renews the cookie. */
  ServerResponse page(String template, Locale locale, Map<String, ?> model, ResponseCookie cookie) {
    return answer(HttpStatus.OK)
        .header(HttpHeaders.SET_COOKIE, cookie.toString())
        .body(html(template, locale, model));
  }

  private static ServerResponse.BodyBuilder answer(HttpStatus status) {
    return ServerResponse.status(status).contentType(TYPE).cacheControl(CacheControl.noStore());
  }

  private String html(String template, Locale locale, Map<String, ?> model) {
    Map<String, String> its = words.of(locale);
    var all = new HashMap<String, @Nullable Object>(model);
    all.put("w", its);
    all.put("text", new PageText(its, handouts, locale));
    all.put("lang", locale.toLanguageTag());
    all.put("language", locale.getLanguage());
    all.put("dir", RIGHT_TO_LEFT.contains(locale.getLanguage()) ? "rtl" : "ltr");
    all.put("emergency", triage.emergencyCall(locale.toLanguageTag()).orElse(null));
    all.put("languages", words.languages().open());
    // Made when a form is drawn: whatever happens to it, it applies once.
    all.put("id", UUID.randomUUID().toString());
    return templates.process(template, new Context(locale, all));
  }

  /** What was posted is not posted again by a reload. */
  static ServerResponse.BodyBuilder seeOther(String path) {
    return ServerResponse.status(HttpStatus.SEE_OTHER)
        .location(URI.create(path))
        .cacheControl(CacheControl.noStore());
  }

  /** To a page outside of the talk, in the talk's language, which the cookie knew that goes. */
  static ServerResponse goodbye(String path, Visit visit) {
    String page =
        UriComponentsBuilder.fromUriString(path)
            .queryParam("lang", visit.locale().getLanguage())
            .toUriString();
    return seeOther(page)
        .header(HttpHeaders.SET_COOKIE, Ticket.none(visit.secure()).toString())
        .build();
  }

  /** To a page that says something first. */
  static ServerResponse seeOther(String path, Note note) {
    return seeOther(path + "?note=" + note.id()).build();
  }
}
