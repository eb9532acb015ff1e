package org.backwise.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.conversation.StoreUnavailable;
import org.backwise.door.Limits;
import org.backwise.triage.Sentence;
import org.backwise.triage.Triage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Whom every page lets in, and what it shows when it cannot be drawn. */
final class Door {

  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final int FRAMES_TO_LOG = 12;

  /** Whoever must leave at once may not be held up by others at the same address. */
  private static final Set<String> WAYS_OUT = Set.of(Erasing.LEAVE, StartPages.LEFT);

  private final Limits limits;
  private final Triage triage;
  private final PageWords words;
  private final Html html;

  Door(Limits limits, Triage triage, PageWords words, Html html) {
    this.limits = limits;
    this.triage = triage;
    this.words = words;
    this.html = html;
  }

  ServerResponse pass(ServerRequest request, HandlerFunction<ServerResponse> page)
      throws Exception {
    Visit visit = Visit.of(request, words);
    boolean posted = request.method().equals(HttpMethod.POST);
    if (posted && !OwnForms.isOurs(request)) {
      return html.page(HttpStatus.FORBIDDEN, "refused", visit.locale(), Map.of());
    }
    if (!WAYS_OUT.contains(request.path()) && !limits.maySpeak(visit.address())) {
      return tooFast(request, visit.locale());
    }
    try {
      return page.handle(request);
    } catch (StoreUnavailable _) {
      return away(request, visit.locale());
    } catch (RuntimeException e) {
      LOG.error("A page failed: {}", where(e));
      return html.page(HttpStatus.INTERNAL_SERVER_ERROR, "failed", visit.locale(), Map.of());
    }
  }

  ServerResponse tooFast(ServerRequest request, Locale locale) {
    return again(request, HttpStatus.TOO_MANY_REQUESTS, Sentence.TOO_FAST, locale);
  }

  /** The store is away: the same form may be sent again, with the same id. */
  ServerResponse away(ServerRequest request, Locale locale) {
    return again(request, HttpStatus.SERVICE_UNAVAILABLE, Sentence.TRY_AGAIN, locale);
  }

  private ServerResponse again(
      ServerRequest request, HttpStatus status, Sentence sentence, Locale locale) {
    boolean posted = request.method().equals(HttpMethod.POST);
    List<Field> fields =
        request.params().entrySet().stream()
            .flatMap(it -> it.getValue().stream().map(value -> new Field(it.getKey(), value)))
            .toList();
    return html.page(
        status,
        "again",
        locale,
        Map.of(
            "sentence",
            triage.say(sentence, locale.toLanguageTag()),
            "action",
            request.path(),
            "method",
            posted ? "post" : "get",
            "fields",
            fields));
  }

  /** A field of the form that is to be sent again. */
  public record Field(String name, String value) {}

  /** The kind and place of a failure, but not its message: that may quote what was typed. */
  private static String where(Throwable failure) {
    return Arrays.stream(failure.getStackTrace())
        .limit(FRAMES_TO_LOG)
        .map(frame -> "\n\tat " + frame)
        .collect(Collectors.joining("", failure.getClass().getName(), ""));
  }
}
