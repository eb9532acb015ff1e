package org.backwise.triage;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.FollowUp;
import org.backwise.conversation.Remembered;
import org.backwise.conversation.Remembered.Heard;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/**
 * A conversation and where its answers lead.
 *
 * @param conversation what is stored
 * @param position where the answers of the triage lead
 * @param dialog the triage
 * @param checkIn the check-in that is talked about; null if none is
 */
record Talk(
    Conversation conversation, Position position, Dialog dialog, @Nullable CheckInTalk checkIn) {

  /** The question now waiting: a warning sign being confirmed comes before the next question. */
  Optional<Question> pending() {
    Optional<Question> sign = confirming();
    return sign.isEmpty() && at() instanceof Question question ? Optional.of(question) : sign;
  }

  /** The id of that question; empty at an end. */
  String waits() {
    return pending().map(Question::id).orElse("");
  }

  /** Where the person is: in a check-in, or in the triage. */
  Step at() {
    return checkIn == null ? position.at() : checkIn.position().at();
  }

  /** A question of the triage, or of the check-in that is talked about, that was answered. */
  Optional<Question> answeredQuestion(String step) {
    Optional<Question> asked = dialog.question(step).filter(_ -> conversation.answers().has(step));
    return asked.isPresent() || checkIn == null
        ? asked
        : checkIn.dialog().question(step).filter(_ -> checkIn.asked().has(step));
  }

  /**
   * The most urgent of the signs that wait to be confirmed. None if a more urgent one is known to
   * be there: its end is not held up.
   */
  Optional<Question> confirming() {
    if (conversation.confirming().isEmpty()) {
      return Optional.empty();
    }
    return dialog.questions().values().stream()
        .takeWhile(it -> isWaiting(it) || !isRaised(it))
        .filter(this::isWaiting)
        .findFirst();
  }

  /** A sign is there, and those that could be more urgent are asked before its end is told. */
  boolean asksTheMoreUrgent() {
    return !isConfirming()
        && position.at() instanceof Question
        && dialog.raised(conversation.answers()).isPresent();
  }

  /** The day that it is where the person is. */
  LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(ZoneId.of(conversation.timeZone())));
  }

  boolean hasProgramme() {
    return at() instanceof Outcome end && end.disposition().isExercise();
  }

  /** True if the triage gave a programme, whatever a check-in says since. */
  boolean wasGivenAProgramme() {
    return position.at() instanceof Outcome end && end.disposition().isExercise();
  }

  boolean isConfirming() {
    return confirming().isPresent();
  }

  private boolean isWaiting(Question question) {
    return conversation.confirming().contains(question.id());
  }

  private boolean isRaised(Question question) {
    return question.raises(valuesOf(question));
  }

  private List<String> valuesOf(Question question) {
    return conversation.answers().of(question.id());
  }

  /** The conversation with an answer to the waiting question, given at a moment. */
  Conversation answered(Question question, List<String> values, Instant at) {
    return changed(question, isWaiting(question) ? confirmed(question, values) : values, at);
  }

  /** To confirm a sign takes nothing back: what was raised before stays. */
  private List<String> confirmed(Question question, List<String> values) {
    List<String> raised =
        Stream.concat(valuesOf(question).stream(), values.stream())
            .filter(value -> question.raises(List.of(value)))
            .distinct()
            .toList();
    return question.accepts(raised) ? raised : values;
  }

  /** The conversation with another answer in place of an earlier one. */
  Conversation changed(Question question, List<String> values, Instant at) {
    if (dialog.question(question.id()).isEmpty()) {
      FollowUp followUp = conversation.followUp();
      return conversation.following(followUp.with(followUp.answers().with(question.id(), values)));
    }
    var times = new HashMap<>(conversation.answeredAt());
    times.put(question.id(), at);
    List<String> stillWaiting =
        conversation.confirming().stream().filter(it -> !it.equals(question.id())).toList();
    return conversation
        .with(conversation.answers().with(question.id(), values), times, stillWaiting)
        .remembering(rememberedAfter(question, values));
  }

  private Remembered rememberedAfter(Question question, List<String> values) {
    Remembered remembered = conversation.remembered();
    return question.raises(values)
        ? remembered.without(question.id())
        : remembered.denied(question.id());
  }

  Conversation without(String step) {
    if (checkIn != null) {
      FollowUp followUp = conversation.followUp();
      return conversation.following(followUp.with(followUp.answers().without(step)));
    }
    var times = new HashMap<>(conversation.answeredAt());
    times.remove(step);
    return conversation
        .with(conversation.answers().without(step), times, conversation.confirming())
        .remembering(conversation.remembered().without(step));
  }

  Conversation withNothingAnswered() {
    return conversation
        .with(Answers.NONE, Map.of(), List.of())
        .remembering(Remembered.NOTHING)
        .keeping(false)
        .following(FollowUp.NONE);
  }

  /**
   * The conversation in which these signs wait to be confirmed as well. One that is known to be
   * there is not asked about again, unless its question can tell more.
   */
  Conversation confirming(List<String> steps) {
    Stream<String> open =
        steps.stream()
            .flatMap(step -> dialog.question(step).stream())
            .filter(it -> it.answer() == AnswerKind.MANY || !isRaised(it))
            .map(Question::id);
    List<String> waiting =
        Stream.concat(conversation.confirming().stream(), open).distinct().toList();
    return conversation.with(conversation.answers(), conversation.answeredAt(), waiting);
  }

  /** True if the question was answered neither yes nor no, and not since. */
  boolean isHedged(Question question) {
    return conversation.remembered().hedged().contains(question.id());
  }

  /** The conversation in which the question was answered neither yes nor no. */
  Conversation hedged(Question question) {
    return conversation.remembering(conversation.remembered().hedgedAt(question.id()));
  }

  /** The conversation that knows these words again, if every sign they tell of is asked about. */
  Conversation hearing(Heard words) {
    boolean allAsked = conversation.confirming().containsAll(words.steps());
    return allAsked
        ? conversation.remembering(conversation.remembered().hearing(words))
        : conversation;
  }

  /** True if the very same words told of the same signs before, and each of them was denied. */
  boolean hasDenied(Heard words) {
    return conversation.remembered().heard().contains(words)
        && words.steps().stream().noneMatch(conversation.confirming()::contains);
  }

  /** What is known to a question that was answered. */
  Stream<Reply> understood(String step) {
    return dialog.question(step).stream().map(it -> Asking.understood(it, valuesOf(it)));
  }
}
