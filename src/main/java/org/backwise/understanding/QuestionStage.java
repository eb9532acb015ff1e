package org.backwise.understanding;

import java.util.Optional;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was no answer and no command: something of their own to ask or, as a greeting, to
 * reply to. "Well" and "please" by themselves are neither.
 */
final class QuestionStage implements Stage {

  private final AnswerWords lexicon;

  QuestionStage(AnswerWords lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Reading> read(Message message, @Nullable Question pending) {
    boolean silent = lexicon.isOnlyFillers(message.words()) && !lexicon.greets(message.words());
    return silent
        ? Optional.empty()
        : Optional.of(new Reading(new Interpretation.Question(message.utterance()), "no rule"));
  }
}
