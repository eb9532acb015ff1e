package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Answer;
import org.jspecify.annotations.Nullable;

/** Signs that must not be missed, whatever was asked. */
final class WarningSignStage implements Stage {

  private final WarningSigns signs;
  private final AnswerReader answers;

  WarningSignStage(WarningSigns signs, AnswerReader answers) {
    this.signs = signs;
    this.answers = answers;
  }

  @Override
  public Optional<Interpretation> read(Message message, @Nullable Question pending) {
    List<WarningSign> found = signs.in(message.words());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return pending == null
        ? Optional.of(alarm(found, List.of()))
        : read(found, message.words(), pending);
  }

  /** Nothing if a choice was picked, or if the pending question is answered and asks for it all. */
  private Optional<Interpretation> read(List<WarningSign> found, Words words, Question pending) {
    if (answers.isChoice(words, pending)) {
      return Optional.empty();
    }
    List<String> answer = asksFor(pending, found) ? raisingAnswer(words, pending) : List.of();
    boolean nothingElse = found.stream().allMatch(it -> pending.id().equals(it.step()));
    return !answer.isEmpty() && nothingElse ? Optional.empty() : Optional.of(alarm(found, answer));
  }

  private static boolean asksFor(Question pending, List<WarningSign> found) {
    return found.stream().anyMatch(it -> pending.id().equals(it.step()));
  }

  private List<String> raisingAnswer(Words words, Question pending) {
    return answers.read(words, pending).stream()
        .flatMap(it -> it instanceof Answer(var values) ? Stream.of(values) : Stream.empty())
        .filter(pending::raises)
        .findFirst()
        .orElse(List.of());
  }

  private static Alarm alarm(List<WarningSign> found, List<String> answer) {
    return new Alarm(found.stream().map(WarningSign::found).toList(), answer);
  }
}
