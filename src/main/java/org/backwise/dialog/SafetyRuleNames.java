package org.backwise.dialog;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.SafetyRule.Demand;
import org.backwise.dialog.SafetyRule.Demand.Leads;
import org.backwise.dialog.SafetyRule.Demand.LeavesOut;
import org.backwise.dialog.SafetyRule.Demand.NotGiven;
import org.backwise.dialog.SafetyRule.Demand.Raising;
import org.backwise.dialog.SafetyRule.Demand.Structure;
import org.backwise.dialog.Step.Question;

/** Every name in the safety rules is declared, and no warning sign is forgotten in them. */
final class SafetyRuleNames {

  private SafetyRuleNames() {}

  static void everyRuleHasItsOwnName(Draft draft, Violations violations) {
    var seen = new HashSet<String>();
    for (SafetyRule rule : draft.rules()) {
      if (!seen.add(rule.id())) {
        violations.add(
            rule.at(), "there are two rules '" + rule.id() + "'", "give one another name");
      }
    }
  }

  static void everyRuleUsesKnownNames(Draft draft, Violations violations) {
    for (SafetyRule rule : draft.rules()) {
      switch (rule.demand()) {
        case Leads(Condition when, Condition then, _) -> {
          check(draft, when, rule.at(), violations);
          check(draft, then, rule.at(), violations);
        }
        case LeavesOut(Condition when, _, _) -> check(draft, when, rule.at(), violations);
        case NotGiven(Condition when, _) -> check(draft, when, rule.at(), violations);
        case Raising(List<String> signs) -> {
          for (String sign : signs) {
            boolean known = draft.dialog().question(sign).filter(Question::redFlag).isPresent();
            if (!known && !draft.unread().contains(sign)) {
              violations.add(
                  rule.at(),
                  "there is no warning sign '" + sign + "'",
                  "correct the id, or give its question 'redFlag: true'");
            }
          }
        }
        case Structure(List<String> checks) ->
            known(DialogVerifier.checks(), checks, rule.at(), violations);
        case Demand.Carries _, Demand.Keeps _, Demand.Tested _ -> {}
      }
    }
  }

  private static void check(Draft draft, Condition condition, Location at, Violations violations) {
    for (Condition test : condition.tests().toList()) {
      switch (test) {
        case Chosen(String step, List<String> values) when step.equals(Exploration.DISPOSITION) ->
            known(
                Arrays.stream(Disposition.values()).map(Disposition::id).toList(),
                values,
                at,
                violations);
        case Chosen(String step, List<String> values) when step.equals(Exploration.OUTCOME) ->
            known(draft.dialog().outcomes().keySet(), values, at, violations);
        default -> ReferenceRules.check(draft, test, at, violations);
      }
    }
  }

  private static void known(
      Collection<String> known, List<String> names, Location at, Violations violations) {
    for (String name : names) {
      if (!known.contains(name)) {
        violations.add(at, "there is no '" + name + "'", "use one of " + String.join(", ", known));
      }
    }
  }

  /** A new warning sign is in the rules too, or the rules would say nothing about it. */
  static void everyRedFlagIsInTheRules(Draft draft, Violations violations) {
    Set<String> leading =
        draft.rules().stream().flatMap(it -> stepsOf(it.demand())).collect(Collectors.toSet());
    Set<String> raising =
        draft.rules().stream().flatMap(it -> signsOf(it.demand())).collect(Collectors.toSet());
    for (Question flag : draft.dialog().redFlags().toList()) {
      if (!leading.contains(flag.id()) || !raising.contains(flag.id())) {
        violations.add(
            flag.at(),
            "no safety rule says where the warning sign '" + flag.id() + "' leads",
            "name it in safety-rules.yaml: in the 'when' of a rule, and in 'raising'");
      }
    }
  }

  private static Stream<String> stepsOf(Demand demand) {
    return demand instanceof Leads leads ? leads.when().steps().stream() : Stream.empty();
  }

  private static Stream<String> signsOf(Demand demand) {
    return demand instanceof Raising raising ? raising.signs().stream() : Stream.empty();
  }
}
