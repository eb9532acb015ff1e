package org.backwise.commands.terminal;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.backwise.careplan.CarePlan;
import org.backwise.triage.Reply.Call;
import org.backwise.triage.Reply.Outcome;

/** The end of a triage as plain text: what to do, how soon, why, and what to say there. */
final class OutcomeText {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.UK);

  private OutcomeText() {}

  static void write(Outcome outcome, Page page) {
    page.gap().rule('=').prose(outcome.title()).rule('=');
    facts(outcome, page);
    page.gap().prose(outcome.text());
    CarePlan plan = outcome.plan();
    if (plan != null) {
      PlanText.write(plan, page);
    }
    page.list("Keep an eye on this", outcome.safetyNet());
    page.list(
        "Why we say this",
        outcome.because().stream().map(it -> it.question() + ": " + it.answer()).toList());
    page.title("What to tell a clinician").prose(outcome.clinicianSummary());
  }

  private static void facts(Outcome outcome, Page page) {
    page.hanging("Outcome:    ", outcome.disposition().id());
    String timeframe = outcome.timeframe();
    if (timeframe != null) {
      page.hanging("How soon:   ", timeframe);
    }
    OffsetDateTime until = outcome.until();
    if (until != null) {
      page.hanging("Come back:  ", MOMENT.format(until));
    }
    Call call = outcome.call();
    if (call != null) {
      page.hanging("Phone:      ", ReplyText.call(call));
    }
  }
}
