package org.backwise.understanding;

import java.util.Optional;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** Commands in words. */
final class CommandStage implements Stage {

  private final Commands commands;

  CommandStage(Commands commands) {
    this.commands = commands;
  }

  @Override
  public Optional<Reading> read(Message message, @Nullable Question pending) {
    return commands
        .in(message.words())
        .map(it -> new Reading(new Interpretation.Command(it), "command " + it));
  }
}
