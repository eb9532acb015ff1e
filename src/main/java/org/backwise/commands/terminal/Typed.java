package org.backwise.commands.terminal;

import org.backwise.triage.PersonMessage;

/** What a line means that somebody typed in the terminal. */
sealed interface Typed {

  /** Something for the triage to hear. */
  record Message(PersonMessage message) implements Typed {}

  /** A command that cannot be obeyed; {@code why} says what could. */
  record Mistake(String why) implements Typed {}

  record Nothing() implements Typed {}

  record Quit() implements Typed {}
}
