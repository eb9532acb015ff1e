package org.backwise.careplan;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.backwise.content.Contents;
import org.backwise.content.Movement;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.SafetyRule;
import org.backwise.dialog.SafetyRule.Demand.Carries;
import org.backwise.dialog.SafetyRule.Demand.Keeps;
import org.backwise.dialog.SafetyRule.Demand.Leads;
import org.backwise.dialog.SafetyRule.Demand.LeavesOut;
import org.backwise.dialog.SafetyRule.Demand.NotGiven;
import org.backwise.dialog.SafetyRule.Demand.Raising;
import org.backwise.dialog.SafetyRule.Demand.Structure;
import org.backwise.dialog.SafetyRule.Demand.Tested;

/** Every exercise and movement that a safety rule names is there. */
final class ProgrammeRuleNames {

  private ProgrammeRuleNames() {}

  static void check(List<SafetyRule> rules, Contents contents, Violations violations) {
    Collection<String> exercises = contents.exercises().keySet();
    List<String> movements = Arrays.stream(Movement.values()).map(Movement::id).toList();
    for (SafetyRule rule : rules) {
      switch (rule.demand()) {
        case LeavesOut(_, var left, var named) -> {
          known("movement", left, movements, rule.at(), violations);
          known("exercise", named, exercises, rule.at(), violations);
        }
        case Carries(var byMovement) -> {
          known("movement", byMovement.keySet(), movements, rule.at(), violations);
          byMovement
              .values()
              .forEach(it -> known("exercise", it, exercises, rule.at(), violations));
        }
        case NotGiven(_, var named) -> known("exercise", named, exercises, rule.at(), violations);
        case Keeps(var named) -> known("exercise", named, exercises, rule.at(), violations);
        case Leads _, Raising _, Structure _, Tested _ -> {}
      }
    }
  }

  private static void known(
      String kind,
      Collection<String> names,
      Collection<String> known,
      Location at,
      Violations violations) {
    for (String name : names) {
      if (!known.contains(name)) {
        violations.add(
            at, "there is no " + kind + " '" + name + "'", "correct the spelling, or add it");
      }
    }
  }
}
