package org.backwise.handout;

import org.backwise.handout.Account.DialogName;
import org.backwise.handout.Account.Option;
import org.backwise.handout.Account.Question;
import org.hl7.fhir.r4.model.Coding;

/**
 * What the parts of a dialog are called in FHIR. They are names and no addresses: nothing is to be
 * fetched there.
 */
record FhirNames(DialogName dialog) {

  private static final String PREFIX = "urn:backwise:";

  /** The questionnaire, in any version. */
  String url() {
    return PREFIX + dialog.id();
  }

  /** The questionnaire in this version. */
  String canonical() {
    return url() + "|" + dialog.version();
  }

  /** Marks a question as one about a warning sign. */
  Coding warningSign() {
    return new Coding().setSystem(PREFIX + "question-kinds").setCode("warning-sign");
  }

  Coding answer(Question question, Option option) {
    return new Coding()
        .setSystem(url() + ":" + question.step())
        .setCode(option.value())
        .setDisplay(option.label());
  }
}
