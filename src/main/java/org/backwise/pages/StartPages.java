package org.backwise.pages;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.backwise.conversation.ConversationProperties;
import org.backwise.door.Limits;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where a talk begins, and the way on to one that has begun. */
final class StartPages {

  static final String START = "/plain";
  static final String LEFT = "/plain/left";
  static final String FORGOTTEN = "/plain/forgotten";

  private final Triage triage;
  private final Limits limits;
  private final PageWords words;
  private final PageProperties properties;
  private final ConversationProperties times;
  private final Html html;
  private final Door door;

  StartPages(
      Triage triage,
      Limits limits,
      PageWords words,
      PageProperties properties,
      ConversationProperties times,
      Html html,
      Door door) {
    this.triage = triage;
    this.limits = limits;
    this.words = words;
    this.properties = properties;
    this.times = times;
    this.html = html;
    this.door = door;
  }

  ServerResponse show(ServerRequest request) {
    Visit visit = Visit.of(request, words);
    var model = new HashMap<String, @Nullable Object>();
    model.put("note", request.param("note").flatMap(Note::of).orElse(null));
    model.put("hasBegun", visit.ticket().isPresent());
    return html.page("start", visit.locale(), model);
  }

  /** Begins, unless this browser is in a talk already: then goes on with that. */
  ServerResponse begin(ServerRequest request) {
    Visit visit = Visit.of(request, words);
    if (visit.ticket().filter(this::opens).isPresent()) {
      return Html.seeOther(TalkPages.TALK).build();
    }
    if (!limits.mayBegin(visit.address())) {
      return door.tooFast(request, visit.locale());
    }
    Locale locale = visit.locale();
    return switch (triage.begin(locale.toLanguageTag(), properties.timeZone())) {
      case Meeting.Welcome it ->
          Html.seeOther(TalkPages.TALK + "?turn=1")
              .header(HttpHeaders.SET_COOKIE, Ticket.cookie(it, times, visit.secure()).toString())
              .build();
      case Meeting.TurnedAway _ -> door.away(request, locale);
    };
  }

  private boolean opens(Ticket ticket) {
    return switch (triage.resume(ticket.conversation(), ticket.secret(), Long.MAX_VALUE)) {
      case Meeting.Welcome _ -> true;
      // Better the old talk than a new one beside it.
      case Meeting.TurnedAway(var why) -> why.code() == Hearing.Code.TRY_AGAIN;
    };
  }

  ServerResponse forgotten(ServerRequest request) {
    return html.page("forgotten", Visit.of(request, words).locale(), Map.of());
  }

  /** Shows nothing. From here on leads a page's own step, since a form may not leave our pages. */
  ServerResponse left(ServerRequest request) {
    String exit = properties.exitTo();
    return html.page(
        "left", Visit.of(request, words).locale(), exit == null ? Map.of() : Map.of("exit", exit));
  }
}
