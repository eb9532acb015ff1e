package org.backwise.chat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Optional;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ClientMessage.Ping;
import org.backwise.chat.ClientMessage.Spoken;
import org.backwise.chat.Reading.Read;
import org.backwise.chat.Reading.Unusable;
import org.backwise.chat.ServerMessage.Pong;
import org.backwise.chat.ServerMessage.Replies;
import org.backwise.chat.ServerMessage.Welcome;
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

  private static final String SLOWER = "That was very quick. Give me a moment, please.";
  private static final String BEGIN_ANEW = "We no longer have this chat. Let us begin a new one.";

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
    byte[] body =
        request.servletRequest().getInputStream().readNBytes(MessageReader.FRAME_LIMIT + 1);
    if (body.length > MessageReader.FRAME_LIMIT) {
      return error(null, ErrorCode.TOO_LONG, MessageReader.TOO_LONG);
    }
    Address address = Address.of(request.servletRequest().getRemoteAddr());
    Optional<Bearer> bearer = Bearer.read(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
    Reading reading = reader.read(new String(body, UTF_8));
    if (!limits.maySpeak(address)) {
      return tooFast(reading.id());
    }
    return switch (reading) {
      case Read(Hello hello) -> greet(address, bearer.map(hello::resuming).orElse(hello));
      case Read(Spoken(var message)) -> hear(bearer, message);
      case Read(Ping _) -> new Pong();
      case Unusable(var error) -> error;
    };
  }

  private ServerMessage greet(Address address, Hello hello) {
    return limits.mayBegin(address) ? desk.greet(hello) : tooFast(null);
  }

  private ServerMessage hear(Optional<Bearer> bearer, PersonMessage message) {
    if (bearer.isEmpty()) {
      return error(message.id(), ErrorCode.UNKNOWN_CONVERSATION, BEGIN_ANEW);
    }
    Optional<ServerMessage.Refusal> turnedAway = desk.turnAway(bearer.get(), message);
    if (turnedAway.isPresent()) {
      return turnedAway.get();
    }
    String conversation = bearer.get().conversation();
    if (!limits.mayPost(conversation)) {
      return tooFast(message.id());
    }
    try (var _ = audience.aloneIn(conversation)) {
      ServerMessage answer = desk.hear(conversation, message);
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
      case BAD_JSON, BAD_MESSAGE, UNKNOWN_TYPE, HELLO_FIRST, INVALID_ANSWER, UNKNOWN_STEP ->
          HttpStatus.BAD_REQUEST;
      case UNKNOWN_CONVERSATION, WRONG_SECRET -> HttpStatus.UNAUTHORIZED;
      case NOT_PENDING -> HttpStatus.CONFLICT;
      case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
      case TOO_FAST -> HttpStatus.TOO_MANY_REQUESTS;
      case TRY_AGAIN -> HttpStatus.SERVICE_UNAVAILABLE;
    };
  }

  private static ServerMessage tooFast(@Nullable String to) {
    return error(to, ErrorCode.TOO_FAST, SLOWER);
  }

  private static ServerMessage error(@Nullable String to, ErrorCode code, String sentence) {
    return ServerMessage.Refusal.of(to, code, sentence);
  }
}
