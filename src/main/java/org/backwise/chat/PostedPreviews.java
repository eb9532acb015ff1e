package org.backwise.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import org.backwise.chat.ClientMessage.Spoken;
import org.backwise.chat.Reading.Read;
import org.backwise.chat.Reading.Unusable;
import org.backwise.door.Address;
import org.backwise.door.Limits;
import org.backwise.triage.PersonMessage.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Takes the frame {@code change} and tells what it would do. It is no turn: nothing is stored. */
final class PostedPreviews {

  private final MessageReader reader;
  private final FrontDesk desk;
  private final Limits limits;
  private final JsonMapper json;

  PostedPreviews(MessageReader reader, FrontDesk desk, Limits limits, JsonMapper json) {
    this.reader = reader;
    this.desk = desk;
    this.limits = limits;
    this.json = json;
  }

  ServerResponse give(ServerRequest request) throws IOException {
    return switch (foresight(request)) {
      case Foresight.Told(var preview) -> respond(HttpStatus.OK, preview);
      case ServerMessage.Refusal refusal -> respond(PostedTurns.status(refusal.code()), refusal);
    };
  }

  private ServerResponse respond(HttpStatus status, Object body) {
    return ServerResponse.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(json.writeValueAsBytes(body));
  }

  private Foresight foresight(ServerRequest request) throws IOException {
    @Nullable String locale = PostedTurns.firstOf(request.headers().acceptLanguage());
    byte[] body =
        request.servletRequest().getInputStream().readNBytes(MessageReader.FRAME_LIMIT + 1);
    if (body.length > MessageReader.FRAME_LIMIT) {
      return desk.refusal(null, ErrorCode.TOO_LONG, locale);
    }
    Reading reading = reader.read(new String(body, UTF_8));
    if (!limits.maySpeak(Address.of(request.servletRequest().getRemoteAddr()))) {
      return desk.refusal(reading.id(), ErrorCode.TOO_FAST, locale);
    }
    return switch (reading) {
      case Read(Spoken(Change change)) -> foresee(request, change, locale);
      case Read _ -> desk.refusal(reading.id(), ErrorCode.BAD_MESSAGE, locale);
      case Unusable(var to, var code) -> desk.refusal(to, code, locale);
    };
  }

  private Foresight foresee(ServerRequest request, Change change, @Nullable String locale) {
    Optional<Bearer> bearer = Bearer.read(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
    if (bearer.isEmpty()) {
      return desk.refusal(change.id(), ErrorCode.UNKNOWN_CONVERSATION, locale);
    }
    return limits.mayPost(bearer.get().conversation())
        ? desk.foresee(bearer.get(), change, locale)
        : desk.refusal(change.id(), ErrorCode.TOO_FAST, locale);
  }
}
