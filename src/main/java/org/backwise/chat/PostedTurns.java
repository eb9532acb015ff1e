package org.backwise.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ClientMessage.Ping;
import org.backwise.chat.ClientMessage.Spoken;
import org.backwise.chat.Reading.Read;
import org.backwise.chat.Reading.Unusable;
import org.backwise.chat.ServerMessage.Pong;
import org.backwise.chat.ServerMessage.Replies;
import org.backwise.chat.ServerMessage.Welcome;
import org.backwise.door.Address;
import org.backwise.door.Limits;
import org.backwise.triage.PersonMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The same frames as plain requests, for networks whose proxies block WebSocket. */
final class PostedTurns {

  private final MessageReader reader;
  private final FrontDesk desk;
  private final Audience audience;
  private final Limits limits;
  private final JsonMapper json;

  PostedTurns(
      MessageReader reader, FrontDesk desk, Audience audience, Limits limits, JsonMapper json) {
    this.reader = reader;
    this.desk = desk;
    this.audience = audience;
    this.limits = limits;
    this.json = json;
  }

  ServerResponse take(ServerRequest request) throws IOException {
    ServerMessage answer = answer(request);
    return ServerResponse.status(status(answer))
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.noStore())
        .body(json.writeValueAsBytes(answer));
  }

  private ServerMessage answer(ServerRequest request) throws IOException {
    // A page may have chosen another; a posted message does not say which.
    @Nullable String locale = firstOf(request.headers().acceptLanguage());
    byte[] body =
        request.servletRequest().getInputStream().readNBytes(MessageReader.FRAME_LIMIT + 1);
    if (body.length > MessageReader.FRAME_LIMIT) {
      return desk.refusal(null, ErrorCode.TOO_LONG, locale);
    }
    Address address = Address.of(request.servletRequest().getRemoteAddr());
    Optional<Bearer> bearer = Bearer.read(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
    Reading reading = reader.read(new String(body, UTF_8));
    if (!limits.maySpeak(address)) {
      return desk.refusal(reading.id(), ErrorCode.TOO_FAST, locale);
    }
    return switch (reading) {
      case Read(Hello hello) -> greet(address, bearer.map(hello::resuming).orElse(hello));
      case Read(Spoken(var message)) -> hear(bearer, message, locale);
      case Read(Ping _) -> new Pong();
      case Unusable(var to, var code) -> desk.refusal(to, code, locale);
    };
  }

  private ServerMessage greet(Address address, Hello hello) {
    return limits.mayBegin(address)
        ? desk.greet(hello)
        : desk.refusal(null, ErrorCode.TOO_FAST, hello.locale());
  }

  static @Nullable String firstOf(List<Locale.LanguageRange> wanted) {
    return wanted.isEmpty() ? null : wanted.getFirst().getRange();
  }

  private ServerMessage hear(
      Optional<Bearer> bearer, PersonMessage message, @Nullable String locale) {
    if (bearer.isEmpty()) {
      return desk.refusal(message.id(), ErrorCode.UNKNOWN_CONVERSATION, locale);
    }
    Optional<ServerMessage.Refusal> turnedAway = desk.turnAway(bearer.get(), message, locale);
    if (turnedAway.isPresent()) {
      return turnedAway.get();
    }
    String conversation = bearer.get().conversation();
    if (!limits.mayPost(conversation)) {
      return desk.refusal(message.id(), ErrorCode.TOO_FAST, locale);
    }
    try (var _ = audience.aloneIn(conversation)) {
      ServerMessage answer = desk.hear(conversation, message, locale);
      if (answer instanceof Replies replies) {
        audience.share(conversation, replies, null);
      }
      return answer;
    }
  }

  private static HttpStatus status(ServerMessage answer) {
    return switch (answer) {
      case Welcome _, Replies _, Pong _ -> HttpStatus.OK;
      case ServerMessage.Refusal error -> status(error.code());
    };
  }

  static HttpStatus status(ErrorCode code) {
    return switch (code) {
      case BAD_JSON,
          BAD_MESSAGE,
          UNKNOWN_TYPE,
          HELLO_FIRST,
          INVALID_ANSWER,
          UNKNOWN_STEP,
          UNKNOWN_ENTRY ->
          HttpStatus.BAD_REQUEST;
      case UNKNOWN_CONVERSATION, WRONG_SECRET -> HttpStatus.UNAUTHORIZED;
      case NOT_PENDING -> HttpStatus.CONFLICT;
      case NOTHING_TO_HAND_OUT -> HttpStatus.NOT_FOUND;
      case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
      case TOO_FAST -> HttpStatus.TOO_MANY_REQUESTS;
      case TRY_AGAIN -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }
}
