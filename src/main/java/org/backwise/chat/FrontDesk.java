package org.backwise.chat;

import static org.backwise.chat.ErrorCode.BAD_MESSAGE;
import static org.backwise.chat.ErrorCode.NOTHING_TO_HAND_OUT;
import static org.backwise.chat.ErrorCode.TRY_AGAIN;
import static org.backwise.chat.ErrorCode.UNKNOWN_STEP;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ServerMessage.Refusal;
import org.backwise.conversation.StoreUnavailable;
import org.backwise.handout.Account;
import org.backwise.handout.Handout;
import org.backwise.triage.Hearing;
import org.backwise.triage.Meeting;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.Sentence;
import org.backwise.triage.Triage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what a client said to the triage, and makes a frame of what comes of it. */
final class FrontDesk {

  private static final int FRAMES_TO_LOG = 12;

  private static final Logger log = LoggerFactory.getLogger(FrontDesk.class);

  private final Triage triage;
  private final BooleanSupplier stopping;

  /**
   * @param stopping true while the service ends, and what it works with ends beside it
   */
  FrontDesk(Triage triage, BooleanSupplier stopping) {
    this.triage = triage;
    this.stopping = stopping;
  }

  /** A {@code Welcome} with what was missed, or a {@code Refusal}. */
  ServerMessage greet(Hello hello) {
    String sentence = triage.say(Sentence.CANNOT_START, hello.locale());
    return greet(hello, Refusal.of(null, BAD_MESSAGE, sentence));
  }

  private ServerMessage greet(Hello hello, Refusal afterFailure) {
    return orRefusal(
        afterFailure,
        hello.locale(),
        () ->
            switch (meet(hello)) {
              case Meeting.Welcome welcome -> ServerMessage.Welcome.of(welcome);
              case Meeting.TurnedAway(var why) -> Refusal.of(null, why);
            });
  }

  /**
   * {@code Replies}, or a {@code Refusal}. Whoever asks has been let in before.
   *
   * @param locale in which language a failure is told
   */
  ServerMessage hear(String conversation, PersonMessage message, @Nullable String locale) {
    return orRefusal(
        afterFailureOf(message, locale),
        locale,
        () ->
            switch (triage.hear(conversation, message)) {
              case Hearing.Replies replies -> ServerMessage.Replies.of(replies);
              case Hearing.Refused refused -> Refusal.of(message.id(), refused);
            });
  }

  /**
   * What was said in a conversation that is followed here, while turns are taken elsewhere.
   *
   * @return empty if it is erased
   * @throws StoreUnavailable if that cannot be told now
   */
  Optional<List<ServerMessage.Replies>> saidAfter(String conversation, long seq) {
    return triage
        .saidAfter(conversation, seq)
        .map(it -> it.stream().map(ServerMessage.Replies::of).toList());
  }

  /** Why this bearer may not say this in the conversation; empty if it may. */
  Optional<Refusal> turnAway(Bearer bearer, PersonMessage message, @Nullable String locale) {
    // Nothing is after the greatest number: the secret is checked and no turn is read.
    return turnAway(bearer, afterFailureOf(message, locale), locale)
        .map(it -> it.answering(message.id()));
  }

  private Optional<Refusal> turnAway(Bearer bearer, Refusal afterFailure, @Nullable String locale) {
    Hello hello = new Hello(null, locale, null, null, null, Long.MAX_VALUE).resuming(bearer);
    return greet(hello, afterFailure) instanceof Refusal error
        ? Optional.of(error)
        : Optional.empty();
  }

  /**
   * What somebody takes away, or why not.
   *
   * @param maker makes it of the account of a talk; empty if there is nothing of that form
   */
  Handing handOut(
      Bearer bearer, Function<Account, Optional<Handout>> maker, @Nullable String locale) {
    Refusal afterFailure = refusal(null, BAD_MESSAGE, locale);
    Optional<Refusal> turnedAway = turnAway(bearer, afterFailure, locale);
    if (turnedAway.isPresent()) {
      return turnedAway.get();
    }
    try {
      return triage
          .account(bearer.conversation())
          .flatMap(maker)
          .<Handing>map(Handing.Given::new)
          .orElseGet(() -> refusal(null, NOTHING_TO_HAND_OUT, locale));
    } catch (RuntimeException e) {
      return refusalAfter(e, afterFailure, locale);
    }
  }

  /** What a change would do, or why that cannot be told. */
  Foresight foresee(Bearer bearer, Change change, @Nullable String locale) {
    Refusal afterFailure = refusal(change.id(), BAD_MESSAGE, locale);
    Optional<Refusal> turnedAway = turnAway(bearer, afterFailure, locale);
    if (turnedAway.isPresent()) {
      return turnedAway.get().answering(change.id());
    }
    try {
      return triage
          .preview(bearer.conversation(), change.step(), change.values())
          .<Foresight>map(Foresight.Told::new)
          .orElseGet(() -> refusal(change.id(), UNKNOWN_STEP, locale));
    } catch (RuntimeException e) {
      return refusalAfter(e, afterFailure, locale);
    }
  }

  private Meeting meet(Hello hello) {
    if (hello.conversation() == null || hello.secret() == null) {
      return triage.begin(hello.dialog(), hello.locale(), hello.timeZone());
    }
    return triage.resume(hello.conversation(), hello.secret(), hello.after());
  }

  /**
   * A fault of ours would come again with the same message, and everything after it would wait: so
   * it is refused for good. Only an erasure is tried until it is done, since the person believes
   * it.
   */
  private Refusal afterFailureOf(PersonMessage message, @Nullable String locale) {
    return message instanceof PersonMessage.Command(var id, var kind) && kind == Kind.FORGET
        ? refusal(id, TRY_AGAIN, locale)
        : Refusal.of(message.id(), BAD_MESSAGE, triage.say(Sentence.FAILED, locale));
  }

  private ServerMessage orRefusal(
      Refusal afterFailure, @Nullable String locale, Supplier<ServerMessage> turn) {
    try {
      return turn.get();
    } catch (RuntimeException e) {
      return refusalAfter(e, afterFailure, locale);
    }
  }

  private Refusal refusalAfter(
      RuntimeException failure, Refusal afterFailure, @Nullable String locale) {
    if (failure instanceof StoreUnavailable) {
      log.warn("The store is away: {}", where(failure));
      // Safe to repeat: a message is applied once, whatever became of the first try.
      return refusal(afterFailure.to(), TRY_AGAIN, locale);
    }
    log.error("A turn failed: {}", where(failure));
    // Another server, or this one after its restart, will take it.
    return stopping.getAsBoolean() ? refusal(afterFailure.to(), TRY_AGAIN, locale) : afterFailure;
  }

  /**
   * What is said without asking the triage to take a turn.
   *
   * @param locale a BCP 47 tag, as far as it is known
   */
  Refusal refusal(@Nullable String to, ErrorCode code, @Nullable String locale) {
    Sentence sentence =
        switch (code) {
          case TOO_LONG -> Sentence.TOO_LONG;
          case TOO_FAST -> Sentence.TOO_FAST;
          case TRY_AGAIN -> Sentence.TRY_AGAIN;
          case NOTHING_TO_HAND_OUT -> Sentence.NOTHING_TO_HAND_OUT;
          case UNKNOWN_CONVERSATION, WRONG_SECRET -> Sentence.UNKNOWN_CONVERSATION;
          case BAD_JSON,
              BAD_MESSAGE,
              UNKNOWN_TYPE,
              HELLO_FIRST,
              NOT_PENDING,
              INVALID_ANSWER,
              UNKNOWN_STEP,
              UNKNOWN_ENTRY ->
              Sentence.NOT_READ;
        };
    return Refusal.of(to, code, triage.say(sentence, locale));
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
