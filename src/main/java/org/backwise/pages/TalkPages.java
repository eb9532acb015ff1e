package org.backwise.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.backwise.conversation.ConversationProperties;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.Reply;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows a talk where it is. Nothing that these pages do changes it. */
final class TalkPages {

  static final String TALK = "/plain/chat";

  private final Triage triage;
  private final PageWords words;
  private final ConversationProperties times;
  private final Html html;
  private final Door door;

  TalkPages(Triage triage, PageWords words, ConversationProperties times, Html html, Door door) {
    this.triage = triage;
    this.words = words;
    this.times = times;
    this.html = html;
    this.door = door;
  }

  /** The question that waits, or the end, below what was said last. */
  ServerResponse show(ServerRequest request) {
    return open(request, (welcome, told) -> show(request, welcome, told));
  }

  private ServerResponse show(ServerRequest request, Meeting.Welcome welcome, Told told) {
    long last = told.last().seq();
    long turn =
        request.param("turn").filter(it -> it.matches("\\d{1,9}")).map(Long::valueOf).orElse(last);
    @Nullable Note note = note(request).orElse(turn < last ? Note.MOVED_ON : null);
    Reply.@Nullable Ask pending = told.last().pending();
    var model = new HashMap<String, @Nullable Object>();
    model.put("note", note);
    model.put("earlier", turn < last ? earlier(told, turn, pending) : null);
    model.put("parts", told.between().stream().map(Part::of).toList());
    model.put("question", pending == null ? null : QuestionForm.waiting(pending, note));
    model.put("end", told.outcome().map(End::of).orElse(null));
    model.put("progress", told.last().progress());
    boolean secure = request.servletRequest().isSecure();
    return html.page("talk", locale(welcome), model, Ticket.cookie(welcome, times, secure));
  }

  /** What was asked on the page that somebody came back to, if it was answered since. */
  private static Reply.@Nullable Ask earlier(Told told, long turn, Reply.@Nullable Ask pending) {
    return told.askedAt(turn)
        .filter(it -> pending == null || !it.step().equals(pending.step()))
        .orElse(null);
  }

  /** A question that was answered before, with its answer marked. */
  ServerResponse change(ServerRequest request) {
    String step = request.pathVariable("step");
    return open(
        request,
        (welcome, told) ->
            told.ask(step)
                .map(it -> change(request, welcome, told, it))
                .orElseGet(() -> Html.seeOther(TALK, Note.UNKNOWN_STEP)));
  }

  private ServerResponse change(
      ServerRequest request, Meeting.Welcome welcome, Told told, Reply.Ask ask) {
    @Nullable Note note = note(request).orElse(null);
    var model = new HashMap<String, @Nullable Object>();
    model.put("note", note);
    model.put("question", QuestionForm.changing(ask, answer(welcome, told, ask), note));
    return html.page("change", locale(welcome), model);
  }

  /** At an end all answers are known; before it, those that were told. */
  private List<String> answer(Meeting.Welcome welcome, Told told, Reply.Ask ask) {
    return triage
        .account(welcome.conversation())
        .flatMap(
            account ->
                account.questions().stream()
                    .filter(it -> it.step().equals(ask.step()) && !it.values().isEmpty())
                    .findFirst())
        .map(it -> it.values())
        .orElseGet(() -> told.values(ask));
  }

  /** Asks once more before something is lost. */
  ServerResponse sure(ServerRequest request, String what) {
    return open(request, (welcome, _) -> html.page(what, locale(welcome), Map.of()));
  }

  private static Optional<Note> note(ServerRequest request) {
    return request.param("note").flatMap(Note::of);
  }

  private static Locale locale(Meeting.Welcome welcome) {
    return Locale.forLanguageTag(welcome.locale());
  }

  private ServerResponse open(
      ServerRequest request, BiFunction<Meeting.Welcome, Told, ServerResponse> page) {
    Visit visit = Visit.of(request, words);
    Optional<Ticket> ticket = visit.ticket();
    if (ticket.isEmpty()) {
      boolean justBegun = request.param("turn").filter("1"::equals).isPresent();
      return Html.seeOther(StartPages.START, justBegun ? Note.COOKIES : Note.LOST);
    }
    Ticket its = ticket.get();
    return switch (triage.resume(its.conversation(), its.secret(), 0)) {
      case Meeting.Welcome it -> page.apply(it, new Told(it.missed()));
      case Meeting.TurnedAway(var why) ->
          why.code() == Hearing.Code.TRY_AGAIN ? door.away(request, visit.locale()) : lost(visit);
    };
  }

  static ServerResponse lost(Visit visit) {
    return Html.goodbye(StartPages.START + "?note=" + Note.LOST.id(), visit);
  }
}
