package org.backwise.triage;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.stream.Stream;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step;
import org.backwise.dialog.Step.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where answers lead, moved by the state machine and checked against the pure model after every
 * event. If the two ever differ, the person gets the careful referral.
 */
final class Positions {

  private static final Logger LOG = LoggerFactory.getLogger(Positions.class);

  private final Dialog dialog;
  private final TriageMachine machine;
  private final Counter differences;

  Positions(Dialog dialog, TriageMachine machine, MeterRegistry meters) {
    this.dialog = dialog;
    this.machine = machine;
    this.differences =
        Counter.builder("backwise.triage.differences")
            .description("Events after which the state machine and the model did not agree")
            .register(meters);
  }

  Position of(Answers answers) {
    Position position = dialog.position(answers);
    String moved = movedByTheMachine(answers);
    return moved.equals(position.at().id()) ? position : careful(position, moved);
  }

  private String movedByTheMachine(Answers answers) {
    try {
      return machine.position(answers);
    } catch (RuntimeException e) {
      LOG.error("The state machine failed", e);
      return "";
    }
  }

  private Position careful(Position position, String moved) {
    differences.increment();
    LOG.error(
        "The state machine is at '{}', the model at '{}', in dialog version {}",
        moved,
        position.at().id(),
        dialog.version());
    return new Position(mostUrgent(position.at().id(), moved), position.path());
  }

  private Step mostUrgent(String inTheModel, String inTheMachine) {
    return Stream.of(dialog.fallback(), inTheModel, inTheMachine)
        .flatMap(id -> dialog.outcome(id).stream())
        .min(Comparator.comparing(Outcome::disposition))
        .orElseThrow();
  }
}
