package org.backwise.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.backwise.door.Limits;
import org.backwise.handout.Form;
import org.backwise.handout.Handout;
import org.backwise.handout.Handouts;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.Triage;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The same files to take away as the widget's. */
final class TakenAway {

  private final Triage triage;
  private final Handouts handouts;
  private final Limits limits;
  private final PageWords words;
  private final Door door;

  TakenAway(Triage triage, Handouts handouts, Limits limits, PageWords words, Door door) {
    this.triage = triage;
    this.handouts = handouts;
    this.limits = limits;
    this.words = words;
    this.door = door;
  }

  ServerResponse give(ServerRequest request) {
    Visit visit = Visit.of(request, words);
    if (visit.ticket().isEmpty()) {
      return TalkPages.lost(visit);
    }
    Ticket ticket = visit.ticket().get();
    if (triage.resume(ticket.conversation(), ticket.secret(), Long.MAX_VALUE)
        instanceof Meeting.TurnedAway(var why)) {
      return why.code() == Hearing.Code.TRY_AGAIN
          ? door.away(request, visit.locale())
          : TalkPages.lost(visit);
    }
    if (!limits.mayTakeAway(ticket.conversation())) {
      return door.tooFast(request, visit.locale());
    }
    Optional<Handout> made =
        Form.of(request.pathVariable("form"))
            .flatMap(
                form ->
                    triage.account(ticket.conversation()).flatMap(it -> handouts.make(form, it)));
    return made.map(TakenAway::file)
        .orElseGet(() -> Html.seeOther(TalkPages.TALK, Note.NOTHING_TO_SAVE));
  }

  private static ServerResponse file(Handout handout) {
    var attachment = ContentDisposition.attachment().filename(handout.fileName(), UTF_8).build();
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType(handout.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(handout.content());
  }
}
