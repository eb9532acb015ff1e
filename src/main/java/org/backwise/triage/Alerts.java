package org.backwise.triage;

import org.backwise.understanding.Interpretation.Alarm;

/** The advice that is shown at once when somebody mentions a warning sign. */
final class Alerts {

  private Alerts() {}

  static Reply.Alert of(Alarm alarm, Phrases phrases, LocalWords words) {
    return alarm.urgent()
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
  static Reply.Alert distress(Phrases phrases, LocalWords words) {
    return new Reply.Alert(
        Reply.Level.EMERGENCY,
        phrases.distressTitle(),
        words.fill(phrases.distressText()),
        words.call("crisis"));
  }
}
