package org.backwise.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.backwise.door.Limits;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.Preview;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Takes the forms: each is one message to the triage, and leads on to the page of the talk. */
final class PostedForms {

  /** The most characters of a text, as in the protocol. */
  private static final int TEXT_LIMIT = 1_000;

  private final Triage triage;
  private final Limits limits;
  private final PageWords words;
  private final Html html;
  private final Door door;

  PostedForms(Triage triage, Limits limits, PageWords words, Html html, Door door) {
    this.triage = triage;
    this.limits = limits;
    this.words = words;
    this.html = html;
    this.door = door;
  }

  ServerResponse choose(ServerRequest request) {
    FormFields fields = FormFields.of(request);
    List<String> values = fields.all("value");
    Function<String, PersonMessage> choose =
        id -> new PersonMessage.Choose(id, fields.name("step"), values);
    return values.isEmpty()
        ? Html.seeOther(TalkPages.TALK, Note.CHOOSE_ONE)
        : take(request, TalkPages.TALK, fields.id(fields.name("step"), values), choose);
  }

  /** Shows what another answer would do; nothing is changed yet. */
  ServerResponse preview(ServerRequest request) {
    FormFields fields = FormFields.of(request);
    String step = fields.name("step");
    List<String> values = fields.all("value");
    return values.isEmpty()
        ? Html.seeOther(changePage(step), Note.CHOOSE_ONE)
        : admit(
            request,
            changePage(step),
            (welcome, ticket) ->
                previewed(
                    welcome,
                    triage.preview(ticket.conversation(), step, values).orElse(null),
                    fields,
                    step,
                    values));
  }

  /**
   * @param preview absent if it cannot be told
   */
  private ServerResponse previewed(
      Meeting.Welcome welcome,
      @Nullable Preview preview,
      FormFields fields,
      String step,
      List<String> values) {
    var model = new HashMap<String, @Nullable Object>();
    model.put("preview", preview);
    model.put("step", step);
    model.put("values", values);
    model.put("drawn", fields.first("id"));
    return html.page("preview", Locale.forLanguageTag(welcome.locale()), model);
  }

  ServerResponse change(ServerRequest request) {
    FormFields fields = FormFields.of(request);
    String step = fields.name("step");
    List<String> values = fields.all("value");
    return values.isEmpty()
        ? Html.seeOther(changePage(step), Note.CHOOSE_ONE)
        : take(
            request,
            changePage(step),
            fields.id("change " + step, values),
            id -> new PersonMessage.Change(id, step, values));
  }

  private static String changePage(String step) {
    return step.isEmpty() ? TalkPages.TALK : "/plain/change/" + step;
  }

  ServerResponse say(ServerRequest request) {
    FormFields fields = FormFields.of(request);
    String text = fields.first("text").strip();
    if (text.isEmpty()) {
      return Html.seeOther(TalkPages.TALK, Note.WRITE_FIRST);
    }
    // Nothing of what was typed may be in the id: that is stored.
    return text.codePointCount(0, text.length()) > TEXT_LIMIT
        ? Html.seeOther(TalkPages.TALK, Note.TOO_LONG)
        : take(
            request,
            TalkPages.TALK,
            fields.id("say", List.of()),
            id -> new PersonMessage.Say(id, text));
  }

  ServerResponse ask(ServerRequest request) {
    FormFields fields = FormFields.of(request);
    String entry = fields.name("entry");
    return take(
        request,
        TalkPages.TALK,
        fields.id("ask", List.of(entry)),
        id -> new PersonMessage.AskEntry(id, entry));
  }

  ServerResponse language(ServerRequest request) {
    FormFields fields = FormFields.of(request);
    String locale = fields.name("locale");
    return take(
        request,
        TalkPages.TALK,
        fields.id("language", List.of(locale)),
        id -> new PersonMessage.Language(id, locale));
  }

  /** All commands but "forget me", which has a page of its own. */
  ServerResponse command(ServerRequest request) {
    FormFields fields = FormFields.of(request);
    String name = fields.name("command");
    return Arrays.stream(Kind.values())
        .filter(it -> it != Kind.FORGET && nameOf(it).equals(name))
        .findFirst()
        .map(
            kind ->
                take(
                    request,
                    TalkPages.TALK,
                    fields.id("command", List.of(name)),
                    id -> new PersonMessage.Command(id, kind)))
        .orElseGet(() -> Html.seeOther(TalkPages.TALK, Note.NOT_READ));
  }

  private static String nameOf(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Lets the triage take a message of whoever has the talk's ticket.
   *
   * @param page where a form is that has to be put right
   * @param id of the message; empty if the form had none that can be used
   */
  private ServerResponse take(
      ServerRequest request,
      String page,
      Optional<String> id,
      Function<String, PersonMessage> message) {
    return id.map(message)
        .map(it -> admit(request, page, (_, ticket) -> hear(request, page, ticket, it)))
        .orElseGet(() -> Html.seeOther(page, Note.NOT_READ));
  }

  private ServerResponse hear(
      ServerRequest request, String page, Ticket ticket, PersonMessage said) {
    Visit visit = Visit.of(request, words);
    return switch (triage.hear(ticket.conversation(), said)) {
      case Hearing.Replies replies -> on(visit, replies);
      case Hearing.Refused refused -> refuse(request, visit, page, refused, said);
    };
  }

  /** Lets in who has the talk's ticket, as often as one talk may. */
  private ServerResponse admit(
      ServerRequest request, String page, BiFunction<Meeting.Welcome, Ticket, ServerResponse> on) {
    Visit visit = Visit.of(request, words);
    if (visit.ticket().isEmpty()) {
      return TalkPages.lost(visit);
    }
    Ticket ticket = visit.ticket().get();
    // Nothing is after the greatest number: the secret is checked and no turn is read.
    return switch (triage.resume(ticket.conversation(), ticket.secret(), Long.MAX_VALUE)) {
      case Meeting.Welcome it ->
          limits.mayPost(ticket.conversation())
              ? on.apply(it, ticket)
              : door.tooFast(request, visit.locale());
      case Meeting.TurnedAway(var why) -> refuse(request, visit, page, why, null);
    };
  }

  private static ServerResponse on(Visit visit, Hearing.Replies replies) {
    return isFarewell(replies)
        ? Html.goodbye(StartPages.FORGOTTEN, visit)
        : Html.seeOther(TalkPages.TALK + "?turn=" + replies.seq()).build();
  }

  /** The last turn of a talk that was erased by words. */
  private static boolean isFarewell(Hearing.Replies replies) {
    return replies.pending() == null && replies.progress().equals(new Hearing.Progress(0, 0));
  }

  private ServerResponse refuse(
      ServerRequest request,
      Visit visit,
      String page,
      Hearing.Refused refused,
      @Nullable PersonMessage said) {
    return switch (refused.code()) {
      case TRY_AGAIN -> door.away(request, visit.locale());
      case UNKNOWN_DIALOG, UNKNOWN_CONVERSATION, WRONG_SECRET -> TalkPages.lost(visit);
      case INVALID_ANSWER -> Html.seeOther(page, whyNot(said));
      case NOT_PENDING, UNKNOWN_STEP, UNKNOWN_ENTRY, TOO_LONG ->
          Html.seeOther(TalkPages.TALK, Note.of(refused.code()));
    };
  }

  /** Several values that do not fit are most likely "none" beside something else. */
  private static Note whyNot(@Nullable PersonMessage said) {
    List<String> values =
        switch (said) {
          case PersonMessage.Choose it -> it.values();
          case PersonMessage.Change it -> it.values();
          case null, default -> List.of();
        };
    return values.size() > 1 ? Note.NOT_TOGETHER : Note.DOES_NOT_FIT;
  }
}
