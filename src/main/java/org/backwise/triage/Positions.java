package org.backwise.triage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
 * event. If the two ever differ, the person gets the careful referral. What they agreed on is
 * remembered for the next one with the same answers, whoever that is.
 */
final class Positions {

  private static final Logger LOG = LoggerFactory.getLogger(Positions.class);
  private static final int MOST_REMEMBERED = 5_000;

  private final Dialog dialog;
  private final TriageMachine machine;
  private final Counter differences;

  /** By the answers in their order, which the record itself does not compare. */
  private final Cache<List<Map.Entry<String, List<String>>>, Known> agreed =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

  Positions(Dialog dialog, TriageMachine machine, MeterRegistry meters) {
    this.dialog = dialog;
    this.machine = machine;
    this.differences =
        Counter.builder("backwise.triage.differences")
            .description("Events after which the state machine and the model did not agree")
            .register(meters);
  }

  /**
   * @param remaining the most questions that may still come
   */
  private record Known(Position position, int remaining) {}

  Position of(Answers answers) {
    return known(answers).position();
  }

  /** The most questions that may still come; 0 at an end. */
  int remaining(Answers answers) {
    return known(answers).remaining();
  }

  private Known known(Answers answers) {
    var key = List.copyOf(answers.byStep().entrySet());
    Known known = agreed.getIfPresent(key);
    return known == null ? moved(answers, key) : known;
  }

  private Known moved(Answers answers, List<Map.Entry<String, List<String>>> key) {
    Position position = dialog.position(answers);
    String moved = movedByTheMachine(answers);
    if (!moved.equals(position.at().id())) {
      return new Known(careful(position, moved), 0);
    }
    boolean ended = position.at() instanceof Outcome;
    var known = new Known(position, ended ? 0 : dialog.remaining(answers));
    agreed.put(key, known);
    return known;
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
