package org.backwise.understanding;

import java.util.Optional;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** Everything with words in it that was no answer and no command: something of their own to ask. */
final class QuestionStage implements Stage {

  @Override
  public Optional<Interpretation> read(Message message, @Nullable Question pending) {
    return message.words().isEmpty()
        ? Optional.empty()
        : Optional.of(new Interpretation.Question(message.text().strip()));
  }
}
