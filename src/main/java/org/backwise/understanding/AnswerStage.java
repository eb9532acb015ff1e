package org.backwise.understanding;

import java.util.Optional;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** Answers to the pending question. What is wholly a command, such as "start again", is none. */
final class AnswerStage implements Stage {

  private final AnswerReader answers;
  private final Commands commands;

  AnswerStage(AnswerReader answers, Commands commands) {
    this.answers = answers;
    this.commands = commands;
  }

  @Override
  public Optional<Reading> read(Message message, @Nullable Question pending) {
    if (pending == null) {
      return Optional.empty();
    }
    boolean command =
        commands.in(message.words()).isPresent() && !answers.isChoice(message.words(), pending);
    return command ? Optional.empty() : answers.read(message, pending);
  }
}
