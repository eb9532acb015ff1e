package org.backwise.careplan;

import java.time.LocalDate;
import org.backwise.content.Contents;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;

/** Plans by the rules of {@code seeds/tailoring.yaml}. */
final class RuleCarePlanner implements CarePlanner {

  private final Contents contents;
  private final Tailoring tailoring;

  RuleCarePlanner(Contents contents, Tailoring tailoring) {
    this.contents = contents;
    this.tailoring = tailoring;
  }

  @Override
  public CarePlan plan(Disposition disposition, Answers answers, LocalDate today) {
    if (!disposition.isExercise()) {
      throw new IllegalArgumentException(disposition + " carries no programme");
    }
    return new Programme(contents, tailoring, new Person(disposition, answers)).from(today);
  }
}
