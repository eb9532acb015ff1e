package org.backwise.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.backwise.datafile.Violations;

/** The hazard log and the safety rules know of each other. */
final class HazardRules {

  private HazardRules() {}

  static void check(List<Hazard> hazards, List<SafetyRule> rules, Violations violations) {
    everyHazardHasItsOwnName(hazards, violations);
    everyHazardHasAControl(hazards, violations);
    // A file that cannot be read has its own fault; what would stand in it is not missing.
    if (!hazards.isEmpty() && !rules.isEmpty()) {
      everyRuleThatControlsExists(hazards, rules, violations);
      everyRuleControlsAHazard(hazards, rules, violations);
    }
  }

  private static void everyHazardHasItsOwnName(List<Hazard> hazards, Violations violations) {
    var seen = new HashSet<String>();
    for (Hazard hazard : hazards) {
      if (!seen.add(hazard.id())) {
        violations.add(
            hazard.at(), "there are two hazards '" + hazard.id() + "'", "give one another name");
      }
    }
  }

  private static void everyHazardHasAControl(List<Hazard> hazards, Violations violations) {
    for (Hazard hazard : hazards) {
      if (hazard.controls().isEmpty()) {
        violations.add(
            hazard.at(),
            "nothing controls the hazard '" + hazard.id() + "'",
            "name a rule, a test, what in the design controls it, or what the deployer must do");
      }
    }
  }

  private static void everyRuleThatControlsExists(
      List<Hazard> hazards, List<SafetyRule> rules, Violations violations) {
    Set<String> known = rules.stream().map(SafetyRule::id).collect(Collectors.toSet());
    for (Hazard hazard : hazards) {
      for (String rule : hazard.controls().rules()) {
        if (!known.contains(rule)) {
          violations.add(
              hazard.at(),
              "there is no safety rule '" + rule + "'",
              "correct the id, or add the rule to safety-rules.yaml");
        }
      }
    }
  }

  /** A rule that keeps nothing away is either needless, or a hazard was forgotten. */
  private static void everyRuleControlsAHazard(
      List<Hazard> hazards, List<SafetyRule> rules, Violations violations) {
    Set<String> controlling =
        hazards.stream().flatMap(it -> it.controls().rules().stream()).collect(Collectors.toSet());
    for (SafetyRule rule : rules) {
      if (!controlling.contains(rule.id())) {
        violations.add(
            rule.at(),
            "no hazard is controlled by the safety rule '" + rule.id() + "'",
            "name it in hazards.yaml, under the rules of a hazard");
      }
    }
  }
}
