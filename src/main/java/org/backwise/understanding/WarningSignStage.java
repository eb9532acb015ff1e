package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.SignReader.Found;
import org.jspecify.annotations.Nullable;

/** Signs that must not be missed, whatever was asked. */
final class WarningSignStage implements Stage {

  /** The most words of an answer that says nothing more. */
  private static final int SHORT = 6;

  private final SignReader signs;
  private final AnswerReader answers;

  WarningSignStage(SignReader signs, AnswerReader answers) {
    this.signs = signs;
    this.answers = answers;
  }

  /** Nothing if a choice was picked, or if the pending question is answered and asks for it all. */
  @Override
  public Optional<Reading> read(Message message, @Nullable Question pending) {
    if (pending == null) {
      return alarm(signs.in(message, false), List.of());
    }
    if (answers.isChoice(message, pending)) {
      return Optional.empty();
    }
    Found found = signs.in(message, answersShortly(message, pending));
    if (!asksFor(pending, found)) {
      return alarm(found, List.of());
    }
    List<String> answer = answer(message, pending);
    List<String> raising = pending.raises(answer) ? answer : told(found, message, pending);
    boolean nothingElse = found.signs().stream().allMatch(it -> pending.id().equals(it.step()));
    return nothingElse && !raising.isEmpty()
        ? Optional.of(new Reading(new Answer(raising), found.because()))
        : alarm(found, raising);
  }

  private boolean answersShortly(Message message, Question pending) {
    return message.words().size() <= SHORT
        && answers.saysPlainly(message, pending)
        && !answer(message, pending).isEmpty();
  }

  private static boolean asksFor(Question pending, Found found) {
    return found.signs().stream().anyMatch(it -> pending.id().equals(it.step()));
  }

  /** Whoever tells of a sign when asked for it has answered. */
  private List<String> told(Found found, Message message, Question pending) {
    if (!found.clear() || answers.beginsWithNo(message, pending)) {
      return List.of();
    }
    return found.signs().stream()
        .filter(it -> pending.id().equals(it.step()))
        .map(it -> pending.answer() == AnswerKind.YES_NO_UNSURE ? YesNo.YES : it.flag())
        .filter(it -> pending.choice(it).isPresent())
        .distinct()
        .toList();
  }

  /** What the message says to the pending question, if that is plain; empty otherwise. */
  private List<String> answer(Message message, Question pending) {
    return answers.read(message, pending).stream()
        .flatMap(
            it -> it.meaning() instanceof Answer(var values) ? Stream.of(values) : Stream.empty())
        .findFirst()
        .orElse(List.of());
  }

  private static Optional<Reading> alarm(Found found, List<String> answer) {
    return found.isNothing()
        ? Optional.empty()
        : Optional.of(
            new Reading(
                new Alarm(found.signs().stream().map(WarningSign::found).toList(), answer),
                found.because()));
  }
}
