package org.backwise.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.FollowUp;
import org.backwise.conversation.Remembered;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/** Follows people who come back to their programme. */
final class CheckIns {

  private final Dialog dialog;
  private final Positions positions;

  CheckIns(Dialog dialog, Positions positions) {
    this.dialog = dialog;
    this.positions = positions;
  }

  String opening() {
    return dialog.opening();
  }

  /**
   * A check-in begins, and words that told of a sign weeks ago count anew; one of the same day that
   * has not come to its end goes on.
   */
  Conversation begin(Talk talk, LocalDate today) {
    FollowUp followUp = talk.conversation().followUp();
    boolean goesOn = today.equals(followUp.askedOn()) && talk.pending().isPresent();
    return goesOn
        ? talk.conversation()
        : talk.conversation()
            .remembering(Remembered.NOTHING)
            .following(followUp.startedOn(today).askingOn(today));
  }

  /** The check-in of a conversation; empty if none is talked about, or there is no programme. */
  Optional<CheckInTalk> of(Conversation conversation, Position triage) {
    boolean hasProgramme = triage.at() instanceof Outcome end && end.disposition().isExercise();
    return Optional.of(conversation.followUp())
        .filter(it -> hasProgramme && it.isAsking())
        .map(
            it ->
                new RecordFacts(
                    it, RecordFacts.number(conversation.answers(), RecordFacts.PAIN_AT_START)))
        .map(it -> new CheckInTalk(dialog, position(it), it));
  }

  /** Goes from step to step; where the record can tell, nobody is asked. */
  private Position position(RecordFacts facts) {
    Answers all = Answers.NONE;
    Position position = positions.of(all);
    while (position.at() instanceof Question question) {
      String step = question.id();
      Optional<List<String>> known =
          facts.of(step, all).filter(question::accepts).or(() -> given(facts, step));
      if (known.isEmpty()) {
        return position;
      }
      all = all.with(step, known.get());
      position = positions.of(all);
    }
    return position;
  }

  private static Optional<List<String>> given(RecordFacts facts, String step) {
    Answers given = facts.followUp().answers();
    return given.has(step) ? Optional.of(given.of(step)) : Optional.empty();
  }

  /** The most questions that may still be asked. */
  int remaining(CheckInTalk talk) {
    int worked = (int) RecordFacts.STEPS.stream().filter(dialog.questions()::containsKey).count();
    return Math.max(0, positions.remaining(talk.position().path()) - worked);
  }
}
