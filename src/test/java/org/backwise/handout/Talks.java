package org.backwise.handout;

import java.util.ArrayList;
import java.util.List;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.Triage;

/** Conversations of whole examples of the dialogs, held with the triage as it is served. */
final class Talks {

  private final Triage triage;
  private final Dialogs dialogs;

  Talks(Triage triage, Dialogs dialogs) {
    this.triage = triage;
    this.dialogs = dialogs;
  }

  /** The examples that go from the first question to an end. */
  List<Example> wholeExamples() {
    return dialogs.current().examples().stream()
        .filter(it -> it.answers().has(dialogs.current().first().id()))
        .filter(it -> dialogs.current().outcome(it.reaches()).isPresent())
        .toList();
  }

  /** One that reaches this end. */
  Example reaching(String outcome) {
    return wholeExamples().stream()
        .filter(it -> it.reaches().equals(outcome))
        .findFirst()
        .orElseThrow();
  }

  Welcome hold(Answers answers, String locale) {
    var talk = (Welcome) triage.begin(locale, "Europe/Madrid");
    for (String step : new ArrayList<>(answers.steps())) {
      triage.hear(talk.conversation(), new Choose("choose-" + step, step, answers.of(step)));
    }
    return talk;
  }

  Account account(Answers answers, String locale) {
    return triage.account(hold(answers, locale).conversation()).orElseThrow();
  }
}
