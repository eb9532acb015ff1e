package org.backwise.chat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.conversation.StoreUnavailable;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what a client said to the triage, and makes a frame of what comes of it. */
final class FrontDesk {

  private static final String TRY_AGAIN = "We could not keep that just now. Please try again.";
  private static final int FRAMES_TO_LOG = 12;

  private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);

  private final Triage triage;

  FrontDesk(Triage triage) {
    this.triage = triage;
  }

  /** A {@code Welcome} with what was missed, or a {@code Refusal}. */
  ServerMessage greet(Hello hello) {
    return orTryAgain(
        null,
        () ->
            switch (meet(hello)) {
              case Meeting.Welcome welcome -> ServerMessage.Welcome.of(welcome);
              case Meeting.TurnedAway(var why) -> ServerMessage.Refusal.of(null, why);
            });
  }

  /** {@code Replies}, or a {@code Refusal}. Whoever asks has been let in before. */
  ServerMessage hear(String conversation, PersonMessage message) {
    return orTryAgain(
        message.id(),
        () ->
            switch (triage.hear(conversation, message)) {
              case Hearing.Replies replies -> ServerMessage.Replies.of(replies);
              case Hearing.Refused refused -> ServerMessage.Refusal.of(message.id(), refused);
            });
  }

  /** Why this bearer may not go on with the conversation; empty if it may. */
  Optional<ServerMessage.Refusal> turnAway(Bearer bearer) {
    // Nothing is after the greatest number: the secret is checked and no turn is read.
    Hello hello = new Hello(null, null, null, null, null, Long.MAX_VALUE).resuming(bearer);
    return greet(hello) instanceof ServerMessage.Refusal error
        ? Optional.of(error)
        : Optional.empty();
  }

  private Meeting meet(Hello hello) {
    if (hello.conversation() == null || hello.secret() == null) {
      return triage.begin(hello.locale(), hello.timeZone());
    }
    return triage.resume(hello.conversation(), hello.secret(), hello.after());
  }

  private static ServerMessage orTryAgain(@Nullable String to, Supplier<ServerMessage> turn) {
    try {
      return turn.get();
    } catch (StoreUnavailable e) {
      log.warn("The store is away: {}", where(e));
    } catch (RuntimeException e) {
      log.error("A turn failed: {}", where(e));
    }
    // Safe to repeat in both cases: a message is applied once, whatever became of the first try.
    return ServerMessage.Refusal.of(to, ErrorCode.TRY_AGAIN, TRY_AGAIN);
  }

  /** The kind and place of a failure, but not its message: that may quote what was typed. */
  private static String where(Throwable failure) {
    String here =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES_TO_LOG)
            .map(frame -> "\n\tat " + frame)
            .collect(Collectors.joining("", failure.getClass().getName(), ""));
    Throwable cause = failure.getCause();
    return cause == null ? here : here + "\ncaused by " + where(cause);
  }
}
