package org.backwise.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Sign;

/** The advice that is shown at once when somebody mentions a warning sign. */
final class Alerts {

  private Alerts() {}

  /**
   * One alert for the sign that is asked about first, and one for distress. None for a sign where
   * the end of a more urgent one already says what to do.
   */
  static List<Reply> of(List<Sign> signs, Talk talk, Phrases phrases, LocalWords words) {
    var replies = new ArrayList<Reply>();
    if (signs.stream().anyMatch(it -> it.step() == null)) {
      replies.add(distress(phrases, words));
    }
    talk.confirming()
        .flatMap(asked -> of(signs, asked))
        .ifPresent(
            sign -> {
              replies.add(of(sign, phrases, words.with("sign", sign.name())));
              replies.add(new Reply.Text(phrases.confirm()));
            });
    return replies;
  }

  /** The sign that the question asks about, or else the most pressing one. */
  private static Optional<Sign> of(List<Sign> signs, Question asked) {
    return signs.stream()
        .filter(it -> asked.id().equals(it.step()))
        .findFirst()
        .or(() -> signs.stream().filter(it -> it.step() != null).findFirst());
  }

  private static Reply.Alert of(Sign sign, Phrases phrases, LocalWords words) {
    return sign.urgent()
        ? new Reply.Alert(
            Reply.Level.URGENT,
            phrases.urgentTitle(),
            words.fill(phrases.urgentText()),
            words.call("urgent"))
        : new Reply.Alert(
            Reply.Level.EMERGENCY,
            phrases.emergencyTitle(),
            words.fill(phrases.emergencyText()),
            words.call("emergency"));
  }

  /** For somebody who writes of harming themselves. */
  private static Reply.Alert distress(Phrases phrases, LocalWords words) {
    return new Reply.Alert(
        Reply.Level.EMERGENCY,
        phrases.distressTitle(),
        words.fill(phrases.distressText()),
        words.call("crisis"));
  }
}
