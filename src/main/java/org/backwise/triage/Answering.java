package org.backwise.triage;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Step.Question;
import org.backwise.insight.Kind;

/** Takes answers: chosen, changed, read from free text, or neither one nor the other. */
final class Answering {

  private static final List<String> YES = List.of("yes");

  private final Saying saying;
  private final Phrases phrases;
  private final Clock clock;

  Answering(Saying saying, Phrases phrases, Clock clock) {
    this.saying = saying;
    this.phrases = phrases;
    this.clock = clock;
  }

  Move choose(Talk talk, String step, List<String> values) {
    Optional<Question> pending = talk.pending().filter(it -> it.id().equals(step));
    if (pending.isEmpty()) {
      boolean ended = talk.pending().isEmpty();
      return saying.refuse(
          talk, Hearing.Code.NOT_PENDING, ended ? phrases.atTheEnd() : phrases.notPending());
    }
    return pending.get().accepts(values)
        ? record(talk, pending.get(), values, List.of())
        : saying.refuse(talk, Hearing.Code.INVALID_ANSWER, phrases.invalidAnswer());
  }

  Move change(Talk talk, String step, List<String> values) {
    Optional<Question> question = talk.answeredQuestion(step);
    if (question.isEmpty()) {
      return saying.refuse(talk, Hearing.Code.UNKNOWN_STEP, phrases.unknownStep());
    }
    if (!question.get().accepts(values)) {
      return saying.refuse(talk, Hearing.Code.INVALID_ANSWER, phrases.invalidAnswer());
    }
    return saying
        .arrive(
            talk.changed(question.get(), values, clock.instant()),
            List.of(new Reply.Text(phrases.changed()), Asking.understood(question.get(), values)))
        .noting(Kind.CHANGED, step);
  }

  /** An answer in free text, shown as it was read. */
  Move understood(Talk talk, List<String> values) {
    return talk.pending()
        .filter(it -> it.accepts(values))
        .map(it -> record(talk, it, values, List.of(Asking.understood(it, values))))
        .orElseGet(() -> unclear(talk, List.of()));
  }

  /** Neither a plain yes nor a plain no to a warning sign: asked once more, then taken as a yes. */
  Move hedged(Talk talk, List<String> likeliest) {
    Optional<Question> sign = talk.pending().filter(it -> it.redFlag() && it.accepts(YES));
    return sign.filter(it -> !talk.isHedged(it))
        .map(it -> askedPlainly(talk, it, likeliest))
        .orElseGet(() -> unclear(talk, likeliest));
  }

  private Move askedPlainly(Talk talk, Question sign, List<String> likeliest) {
    Reply readings = Asking.perhaps(sign, phrases.askedPlainly(), likeliest);
    return saying.remind(talk.hedged(sign), List.of(readings));
  }

  Move unclear(Talk talk, List<String> likeliest) {
    Optional<Question> pending = talk.pending();
    return pending
        .filter(talk::isHedged)
        .map(it -> takenAsYes(talk, it))
        .orElseGet(
            () ->
                saying
                    .remind(talk.conversation(), List.of(perhaps(pending, likeliest)))
                    .noting(Kind.NOT_UNDERSTOOD, talk.waits()));
  }

  /** Nobody who may have a warning sign goes on as if they had none. */
  private Move takenAsYes(Talk talk, Question sign) {
    Reply why = new Reply.Text(phrases.takenAsYes());
    return record(talk, sign, YES, List.of(Asking.understood(sign, YES), why));
  }

  private Reply perhaps(Optional<Question> pending, List<String> likeliest) {
    if (pending.isEmpty()) {
      return new Reply.Text(phrases.notUnderstoodAtEnd());
    }
    return likeliest.isEmpty()
        ? new Reply.Text(phrases.notUnderstood())
        : Asking.perhaps(pending.get(), phrases.didYouMean(), likeliest);
  }

  private Move record(Talk talk, Question question, List<String> values, List<Reply> before) {
    Conversation next = talk.answered(question, values, clock.instant());
    Talk after = saying.talk(next);
    var replies = new ArrayList<>(before);
    if (after.asksTheMoreUrgent() && !talk.asksTheMoreUrgent()) {
      replies.add(new Reply.Text(phrases.moreUrgentFirst()));
    }
    if (!talk.isConfirming() || after.isConfirming() || question.raises(values)) {
      return saying.arrive(next, replies);
    }
    replies.add(new Reply.Text(phrases.confirmedNo()));
    // A programme that stays as it was is not shown again; a referral always is.
    boolean sameProgramme = after.hasProgramme() && after.at() == talk.at();
    return sameProgramme ? saying.remind(next, replies) : saying.arrive(next, replies);
  }
}
