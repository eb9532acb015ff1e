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
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/**
 * A conversation and where its answers lead.
 *
 * @param conversation what is stored
 * @param position derived from its answers
 * @param dialog the dialog it talks
 */
record Talk(Conversation conversation, Position position, Dialog dialog) {

  /**
   * Answers that a changed dialog no longer knows are asked again. If it no longer knows a sign
   * that was waiting to be confirmed, so are all warning signs.
   */
  static Conversation fitting(Conversation conversation, Dialog dialog) {
    List<String> waiting = conversation.confirming();
    List<String> known = waiting.stream().filter(it -> dialog.question(it).isPresent()).toList();
    boolean signLost = known.size() < waiting.size();
    List<String> fitting =
        conversation.answers().steps().stream()
            .flatMap(step -> dialog.question(step).stream())
            .filter(it -> it.accepts(conversation.answers().of(it.id())))
            .filter(it -> !(signLost && it.redFlag()))
            .map(Question::id)
            .toList();
    return conversation.with(
        conversation.answers().only(fitting), conversation.answeredAt(), known);
  }

  /** The question now waiting: a warning sign being confirmed comes before the next question. */
  Optional<Question> pending() {
    Optional<Question> sign = confirming();
    return sign.isEmpty() && position.at() instanceof Question question
        ? Optional.of(question)
        : sign;
  }

  /**
   * The most urgent of the signs that wait to be confirmed. None if a more urgent one is known to
   * be there: its end is not held up.
   */
  Optional<Question> confirming() {
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
    var times = new HashMap<>(conversation.answeredAt());
    times.put(question.id(), at);
    List<String> stillWaiting =
        conversation.confirming().stream().filter(it -> !it.equals(question.id())).toList();
    return conversation.with(
        conversation.answers().with(question.id(), values), times, stillWaiting);
  }

  Conversation without(String step) {
    var times = new HashMap<>(conversation.answeredAt());
    times.remove(step);
    return conversation.with(
        conversation.answers().without(step), times, conversation.confirming());
  }

  Conversation withNothingAnswered() {
    return conversation.with(Answers.NONE, Map.of(), List.of());
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
}
