package org.backwise.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.backwise.door.Address;
import org.backwise.door.Limits;
import org.backwise.handout.Account;
import org.backwise.handout.Form;
import org.backwise.handout.Handout;
import org.backwise.handout.Handouts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files to take away. They are posted for, not linked to: a link with the secret in it would stay
 * in histories and logs.
 */
final class PostedHandouts {

  private final Handouts handouts;
  private final FrontDesk desk;
  private final Limits limits;
  private final JsonMapper json;

  PostedHandouts(Handouts handouts, FrontDesk desk, Limits limits, JsonMapper json) {
    this.handouts = handouts;
    this.desk = desk;
    this.limits = limits;
    this.json = json;
  }

  ServerResponse give(ServerRequest request) {
    return switch (handing(request)) {
      case Handing.Given(var handout) -> file(handout);
      case ServerMessage.Refusal refusal ->
          ServerResponse.status(PostedTurns.status(refusal.code()))
              .contentType(MediaType.APPLICATION_JSON)
              .cacheControl(CacheControl.noStore())
              .body(json.writeValueAsBytes(refusal));
    };
  }

  private static ServerResponse file(Handout handout) {
    var attachment = ContentDisposition.attachment().filename(handout.fileName(), UTF_8).build();
    return ServerResponse.ok()
        .contentType(MediaType.parseMediaType(handout.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
        .body(handout.content());
  }

  private Handing handing(ServerRequest request) {
    @Nullable String locale = PostedTurns.firstOf(request.headers().acceptLanguage());
    Address address = Address.of(request.servletRequest().getRemoteAddr());
    if (!limits.maySpeak(address)) {
      return desk.refusal(null, ErrorCode.TOO_FAST, locale);
    }
    Optional<Bearer> bearer = Bearer.read(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
    if (bearer.isEmpty()) {
      return desk.refusal(null, ErrorCode.UNKNOWN_CONVERSATION, locale);
    }
    if (!limits.mayTakeAway(bearer.get().conversation())) {
      return desk.refusal(null, ErrorCode.TOO_FAST, locale);
    }
    Optional<Form> form = Form.of(request.pathVariable("form"));
    return desk.handOut(bearer.get(), it -> make(form, it), locale);
  }

  private Optional<Handout> make(Optional<Form> form, Account account) {
    return form.flatMap(it -> handouts.make(it, account));
  }
}
