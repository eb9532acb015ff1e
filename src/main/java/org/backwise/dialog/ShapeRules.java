package org.backwise.dialog;

import java.util.List;
import java.util.TreeSet;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/** The dialog as a whole: it can be walked, it ends, and its examples are true. */
final class ShapeRules {

  private ShapeRules() {}

  static void everyWayEnds(Dialog dialog, Violations violations) {
    var order = List.copyOf(dialog.questions().keySet());
    for (Question question : dialog.questions().values()) {
      for (Route route : question.routes()) {
        // Routes that only go forward in the files cannot make a circle.
        int target = order.indexOf(route.to());
        if (target >= 0 && target <= order.indexOf(question.id())) {
          violations.add(
              route.at(),
              "'" + question.id() + "' leads back to '" + route.to() + "'",
              "lead forward only, or move the question");
        }
      }
    }
  }

  static void noWayAsksTooMuch(Dialog dialog, Violations violations) {
    int longest = new Remaining(dialog).from(dialog.first());
    if (longest > dialog.maxQuestions()) {
      violations.add(
          dialog.first().at(),
          "the longest way asks %d questions; the limit is %d"
              .formatted(longest, dialog.maxQuestions()),
          "merge or skip questions; 'maxQuestions' stands in triage.yaml");
    }
  }

  static void everyDispositionIsReachedByAnExample(Dialog dialog, Violations violations) {
    var missing = new TreeSet<Disposition>();
    dialog.outcomes().values().forEach(it -> missing.add(it.disposition()));
    for (Example example : dialog.examples()) {
      if (dialog.outcomes().get(example.reaches()) instanceof Outcome outcome) {
        missing.remove(outcome.disposition());
      }
    }
    for (Disposition disposition : missing) {
      violations.add(
          dialog.first().at(),
          "no example reaches the disposition " + disposition,
          "add an example that does");
    }
  }

  static void everyExampleReachesWhatItSays(Dialog dialog, Violations violations) {
    for (Example example : dialog.examples()) {
      if (!dialog.questions().keySet().containsAll(example.answers().steps())) {
        continue; // its unknown names have a fault of their own
      }
      String reached = dialog.follow(example).id();
      if (!reached.equals(example.reaches())) {
        violations.add(
            example.at(),
            "the example '%s' reaches '%s', not '%s'"
                .formatted(example.name(), reached, example.reaches()),
            "correct the example or the routes");
      }
    }
  }
}
