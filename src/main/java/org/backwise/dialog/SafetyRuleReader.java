package org.backwise.dialog;

import java.util.ArrayList;
import java.util.List;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.backwise.dialog.SafetyRule.Demand;
import org.jspecify.annotations.Nullable;

/** Reads {@code safety-rules.yaml}. */
final class SafetyRuleReader {

  private final Violations violations;

  SafetyRuleReader(Violations violations) {
    this.violations = violations;
  }

  /**
   * The rules; none, with the faults noted, if they cannot be read.
   *
   * @param below where they stand in the folder, with a slash at the end; empty for the folder
   *     itself
   */
  List<SafetyRule> read(DataFolder folder, String below) {
    return new DataFileReader(folder, violations)
        .read(below + "safety-rules.yaml", Authored.SafetyRules.class)
        .map(this::rules)
        .orElse(List.of());
  }

  private List<SafetyRule> rules(DataFile<Authored.SafetyRules> file) {
    var rules = new ArrayList<SafetyRule>();
    for (Authored.Demanded it : file.content().rules()) {
      String pointer = "/rules/" + rules.size();
      rules.add(
          new SafetyRule(
              it.rule(),
              it.says().strip(),
              it.severity(),
              demand(it, file, pointer),
              it.tested(),
              it.sources(),
              file.at(pointer)));
    }
    return rules;
  }

  private Demand demand(Authored.Demanded rule, DataFile<?> file, String pointer) {
    Condition when = condition(rule.when(), file.at(pointer + "/when"));
    if (rule.then() != null) {
      String then = rule.then().strip();
      return new Demand.Leads(when, condition(then, file.at(pointer + "/then")), then);
    }
    if (rule.leavesOut() != null) {
      Authored.LeftOut out = rule.leavesOut();
      return new Demand.LeavesOut(when, out.movements(), out.exercises());
    }
    if (!rule.notGiven().isEmpty()) {
      return new Demand.NotGiven(when, rule.notGiven());
    }
    if (rule.carries() != null) {
      return new Demand.Carries(rule.carries());
    }
    if (!rule.raising().isEmpty()) {
      return new Demand.Raising(rule.raising());
    }
    if (!rule.keeps().isEmpty()) {
      return new Demand.Keeps(rule.keeps());
    }
    return rule.structure().isEmpty()
        ? new Demand.Tested()
        : new Demand.Structure(rule.structure());
  }

  private Condition condition(@Nullable String text, Location at) {
    return text == null ? Condition.ALWAYS : Condition.read(text, at, violations);
  }
}
