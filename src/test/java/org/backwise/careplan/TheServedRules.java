package org.backwise.careplan;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
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
  static final Map<Pace, Suitability> SUITABILITY;
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
    SUITABILITY = Suitability.atEachPace(CONTENTS, TAILORING);
    PLANNER = CarePlanner.read(CONTENTS, dialogs.orElseThrow(), seeds, violations).orElseThrow();
  }

  private TheServedRules() {}

  static CarePlan plan(Disposition disposition, Answers answers) {
    return plan(disposition, answers, Course.begin(TODAY));
  }

  static CarePlan plan(Disposition disposition, Answers answers, Course course) {
    return PLANNER.plan(disposition, answers, course, TODAY);
  }

  /** How the planner sees somebody at the start of the usual programme. */
  static Filter filter(Disposition disposition, Answers answers) {
    return filter(disposition, answers, Course.begin(TODAY));
  }

  static Filter filter(Disposition disposition, Answers answers, Course course) {
    return new Filter(
        Objects.requireNonNull(SUITABILITY.get(course.pace())),
        Person.of(disposition, answers, course),
        TAILORING.at(course.pace()));
  }

  static CarePlan plan(Someone someone) {
    return plan(Disposition.EXERCISE, someone.answers());
  }

  static CarePlan gentlePlan(Someone someone) {
    return plan(Disposition.EXERCISE_GENTLY, someone.answers());
  }
}
