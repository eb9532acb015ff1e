package org.backwise.handout;

import java.util.List;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.Triage;

/** The example conversations of the dialogs, held with the triage as it is served. */
final class Talks {

  private final Triage triage;
  private final Dialog dialog;

  Talks(Triage triage, Dialogs dialogs) {
    this.triage = triage;
    this.dialog = dialogs.current();
  }

  /** The examples that go from the first question to an end. */
  List<Example> whole() {
    return dialog.examples().stream()
        .filter(it -> it.answers().has(dialog.first().id()))
        .filter(it -> dialog.outcome(it.reaches()).isPresent())
        .toList();
  }

  /** The answers of one that reaches this end. */
  Answers reaching(String outcome) {
    return whole().stream()
        .filter(it -> it.reaches().equals(outcome))
        .map(Example::answers)
        .findFirst()
        .orElseThrow();
  }

  Welcome hold(Answers answers, String locale) {
    var talk = (Welcome) triage.begin(locale, "Europe/Madrid");
    for (String step : answers.steps()) {
      triage.hear(talk.conversation(), new Choose("to-" + step, step, answers.of(step)));
    }
    return talk;
  }

  Account account(Answers answers, String locale) {
    return triage.account(hold(answers, locale).conversation()).orElseThrow();
  }

  Account account(String outcome, String locale) {
    return account(reaching(outcome), locale);
  }
}
