package org.backwise.dialog;

import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Step.Question;

/** An answer is kept under the id of its question, so that no two dialogs share one. */
final class NameRules {

  private NameRules() {}

  static void check(Draft triage, Draft checkIn, Violations violations) {
    for (Question question : checkIn.dialog().questions().values()) {
      if (triage.dialog().question(question.id()).isPresent()) {
        violations.add(
            question.at(),
            "the triage has a question '" + question.id() + "' too",
            "give this one another id");
      }
    }
    Set<String> ruled = triage.rules().stream().map(SafetyRule::id).collect(Collectors.toSet());
    checkIn.rules().stream()
        .filter(it -> ruled.contains(it.id()))
        .forEach(
            it ->
                violations.add(
                    it.at(),
                    "the triage has a rule '" + it.id() + "' too",
                    "give this one another name"));
  }
}
