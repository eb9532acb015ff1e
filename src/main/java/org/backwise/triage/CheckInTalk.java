package org.backwise.triage;

import java.util.List;
import java.util.Optional;
import org.backwise.conversation.CheckIn;
import org.backwise.conversation.FollowUp;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Onward;
import org.backwise.dialog.Onward.NextPhase;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step.Outcome;

/**
 * A check-in and where its answers lead, with what the record says beside them.
 *
 * @param dialog what a check-in asks
 * @param position derived from the answers and the record
 * @param facts what the record says
 */
record CheckInTalk(Dialog dialog, Position position, RecordFacts facts) {

  private static final int LAST_PHASE = 3;

  Optional<Outcome> end() {
    return position.at() instanceof Outcome outcome ? Optional.of(outcome) : Optional.empty();
  }

  /** What the person answered on the way, without what the record said. */
  Answers asked() {
    List<String> asked =
        position.path().steps().stream().filter(facts.followUp().answers()::has).toList();
    return position.path().only(asked);
  }

  /** What it came to, if it came to an end. */
  FollowUp settle(FollowUp followUp) {
    Optional<Outcome> end = end();
    if (end.isEmpty()) {
      return followUp;
    }
    return end.get().disposition().isExercise()
        ? done().map(followUp::settled).orElse(followUp)
        : done().map(followUp::sentAway).orElseGet(followUp::sentAway);
  }

  /**
   * What is kept of it once it has come to its end; empty if it ended before it asked how it is.
   */
  Optional<CheckIn> done() {
    FollowUp followUp = facts.followUp();
    Answers path = position.path();
    return end()
        .filter(_ -> followUp.isAsking() && path.has("went"))
        .map(
            it ->
                new CheckIn(
                    facts.today(),
                    RecordFacts.number(path, RecordFacts.PAIN),
                    RecordFacts.number(path, RecordFacts.ACTIVITY),
                    RecordFacts.number(path, "sessions"),
                    path.of("matters").getFirst(),
                    path.of("went").getFirst(),
                    it.id(),
                    phaseAfter(it),
                    paceAfter(it)));
  }

  private int phaseAfter(Outcome end) {
    Onward course = end.course();
    boolean next = course != null && course.phase() == NextPhase.NEXT;
    return Math.min(LAST_PHASE, facts.phase() + (next ? 1 : 0));
  }

  private String paceAfter(Outcome end) {
    Onward course = end.course();
    return switch (course == null ? Onward.NextPace.SAME : course.pace()) {
      case SAME -> facts.pace();
      case USUAL -> "usual";
      case EASIER -> "easier";
      case FLARE_UP -> "flare-up";
    };
  }
}
