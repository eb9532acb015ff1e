package org.backwise.chat;

import static org.backwise.chat.ErrorCode.BAD_MESSAGE;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ServerMessage.Refusal;
import org.backwise.conversation.StoreUnavailable;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what a client said to the triage, and makes a frame of what comes of it. */
final class FrontDesk {

  private static final String TRY_AGAIN = "We could not keep that just now. Please try again.";
  private static final String FAILED =
      "Something went wrong on our side with that. Please say it in other words, or choose an"
          + " answer below. If it happens again, please phone your clinic or doctor.";
  private static final String CANNOT_START =
      "Something went wrong on our side, and the chat cannot start. Please reload the page, or"
          + " phone your clinic or doctor.";
  private static final int FRAMES_TO_LOG = 12;

  private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);

  private final Triage triage;

  FrontDesk(Triage triage) {
    this.triage = triage;
  }

  /** A {@code Welcome} with what was missed, or a {@code Refusal}. */
  ServerMessage greet(Hello hello) {
    return greet(hello, Refusal.of(null, BAD_MESSAGE, CANNOT_START));
  }

  private ServerMessage greet(Hello hello, Refusal afterFailure) {
    return orRefusal(
        afterFailure,
        () ->
            switch (meet(hello)) {
              case Meeting.Welcome welcome -> ServerMessage.Welcome.of(welcome);
              case Meeting.TurnedAway(var why) -> Refusal.of(null, why);
            });
  }

  /** {@code Replies}, or a {@code Refusal}. Whoever asks has been let in before. */
  ServerMessage hear(String conversation, PersonMessage message) {
    return orRefusal(
        afterFailureOf(message),
        () ->
            switch (triage.hear(conversation, message)) {
              case Hearing.Replies replies -> ServerMessage.Replies.of(replies);
              case Hearing.Refused refused -> Refusal.of(message.id(), refused);
            });
  }

  /** Why this bearer may not say this in the conversation; empty if it may. */
  Optional<Refusal> turnAway(Bearer bearer, PersonMessage message) {
    // Nothing is after the greatest number: the secret is checked and no turn is read.
    Hello hello = new Hello(null, null, null, null, null, Long.MAX_VALUE).resuming(bearer);
    return greet(hello, afterFailureOf(message)) instanceof Refusal error
        ? Optional.of(error.answering(message.id()))
        : Optional.empty();
  }

  private Meeting meet(Hello hello) {
    if (hello.conversation() == null || hello.secret() == null) {
      return triage.begin(hello.locale(), hello.timeZone());
    }
    return triage.resume(hello.conversation(), hello.secret(), hello.after());
  }

  /**
   * A fault of ours would come again with the same message, and everything after it would wait: so
   * it is refused for good. Only an erasure is tried until it is done, since the person believes
   * it.
   */
  private static Refusal afterFailureOf(PersonMessage message) {
    return message instanceof PersonMessage.Command(var id, var kind) && kind == Kind.FORGET
        ? tryAgain(id)
        : Refusal.of(message.id(), BAD_MESSAGE, FAILED);
  }

  private static ServerMessage orRefusal(Refusal afterFailure, Supplier<ServerMessage> turn) {
    try {
      return turn.get();
    } catch (StoreUnavailable e) {
      log.warn("The store is away: {}", where(e));
      return tryAgain(afterFailure.to());
    } catch (RuntimeException e) {
      log.error("A turn failed: {}", where(e));
      return afterFailure;
    }
  }

  /** Safe to repeat: a message is applied once, whatever became of the first try. */
  private static Refusal tryAgain(@Nullable String to) {
    return Refusal.of(to, ErrorCode.TRY_AGAIN, TRY_AGAIN);
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
