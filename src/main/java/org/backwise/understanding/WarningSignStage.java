package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import org.backwise.dialog.Step.Question;
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
    if (found.isEmpty() || (pending != null && isAnswered(found, message.words(), pending))) {
      return Optional.empty();
    }
    return Optional.of(found.getFirst().alarm());
  }

  /** The pending question asks about this very sign and is answered, or a choice was picked. */
  private boolean isAnswered(List<WarningSign> found, Words words, Question pending) {
    if (answers.isChoice(words, pending)) {
      return true;
    }
    boolean asked =
        found.stream()
            .filter(sign -> sign.urgent() == found.getFirst().urgent())
            .anyMatch(sign -> pending.id().equals(sign.step()));
    return asked && answers.read(words, pending).filter(it -> raises(it, pending)).isPresent();
  }

  private static boolean raises(Interpretation answer, Question pending) {
    return answer instanceof Answer(var values) && pending.raises(values);
  }
}
