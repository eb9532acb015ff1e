package org.backwise.careplan;

import java.nio.file.Path;
import java.time.LocalDate;
import org.backwise.content.Contents;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;

/** The seeds and dialogs that are served, read once. */
final class TheServedRules {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  static final Dialog DIALOG;
  static final Contents CONTENTS;
  static final Tailoring TAILORING;
  static final Suitability SUITABILITY;
  static final CarePlanner PLANNER;

  static {
    var violations = new Violations();
    var seeds = DataFolder.read(Path.of("seeds"));
    var dialogs = Dialogs.read(DataFolder.read(Path.of("dialogs")), violations);
    var contents = Contents.read(seeds, violations);
    violations.throwIfAny();
    DIALOG = dialogs.orElseThrow().current();
    CONTENTS = contents.orElseThrow();
    var tailoring = TailoringReader.read(CONTENTS, dialogs.orElseThrow(), seeds, violations);
    violations.throwIfAny();
    TAILORING = tailoring.orElseThrow();
    SUITABILITY = new Suitability(CONTENTS, TAILORING);
    PLANNER = CarePlanner.read(CONTENTS, dialogs.orElseThrow(), seeds, violations).orElseThrow();
  }

  private TheServedRules() {}

  static CarePlan plan(Disposition disposition, Answers answers) {
    return PLANNER.plan(disposition, answers, TODAY);
  }

  static CarePlan plan(Someone someone) {
    return plan(Disposition.EXERCISE, someone.answers());
  }

  static CarePlan gentlePlan(Someone someone) {
    return plan(Disposition.EXERCISE_GENTLY, someone.answers());
  }
}
