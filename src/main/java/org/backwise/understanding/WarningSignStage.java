package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.SignReader.Found;
import org.jspecify.annotations.Nullable;

/** Signs that must not be missed, whatever was asked. */
final class WarningSignStage implements Stage {

  private final SignReader signs;
  private final AnswerReader answers;

  WarningSignStage(SignReader signs, AnswerReader answers) {
    this.signs = signs;
    this.answers = answers;
  }

  /** Nothing if a choice was picked, or if the pending question is answered and asks for it all. */
  @Override
  public Optional<Reading> read(Message message, @Nullable Question pending) {
    if (pending != null && answers.isChoice(message.words(), pending)) {
      return Optional.empty();
    }
    Found found = signs.in(message);
    if (found.isNothing()) {
      return Optional.empty();
    }
    List<String> answer =
        pending == null || !asksFor(pending, found) ? List.of() : raisingAnswer(message, pending);
    boolean nothingElse =
        pending != null && found.signs().stream().allMatch(it -> pending.id().equals(it.step()));
    return !answer.isEmpty() && nothingElse
        ? Optional.of(new Reading(new Answer(answer), found.because()))
        : Optional.of(new Reading(alarm(found.signs(), answer), found.because()));
  }

  private static boolean asksFor(Question pending, Found found) {
    return found.signs().stream().anyMatch(it -> pending.id().equals(it.step()));
  }

  private List<String> raisingAnswer(Message message, Question pending) {
    return answers.read(message, pending).stream()
        .flatMap(
            it -> it.meaning() instanceof Answer(var values) ? Stream.of(values) : Stream.empty())
        .filter(pending::raises)
        .findFirst()
        .orElse(List.of());
  }

  private static Alarm alarm(List<WarningSign> found, List<String> answer) {
    return new Alarm(found.stream().map(WarningSign::found).toList(), answer);
  }
}
