package org.backwise.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.content.Contents;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Verdict;

/** Plans by the rules of {@code seeds/tailoring.yaml}. */
final class RuleCarePlanner implements CarePlanner {

  private final Contents contents;
  private final Tailoring tailoring;
  private final Suitability suitability;
  private final List<Verdict> verdicts;

  RuleCarePlanner(
      Contents contents, Tailoring tailoring, Suitability suitability, List<Verdict> verdicts) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.suitability = suitability;
    this.verdicts = List.copyOf(verdicts);
  }

  /** A planner of whose programmes nothing is proved here. */
  static RuleCarePlanner of(Contents contents, Tailoring tailoring) {
    return new RuleCarePlanner(
        contents, tailoring, new Suitability(contents, tailoring), List.of());
  }

  /** A planner whose programmes were held against the safety rules; what breaks one is noted. */
  static RuleCarePlanner proved(
      Contents contents, Tailoring tailoring, Dialogs dialogs, Violations violations) {
    var suitability = new Suitability(contents, tailoring);
    var planner = new RuleCarePlanner(contents, tailoring, suitability, List.of());
    var names = new Violations();
    ProgrammeRuleNames.check(dialogs.rules(), contents, names);
    violations.addAll(names);
    if (!dialogs.walkable() || !names.isEmpty()) {
      return planner;
    }
    var proof = new ProgrammeProof(contents, suitability, planner, dialogs.current());
    List<Verdict> verdicts = proof.verdicts(dialogs.rules());
    verdicts.forEach(it -> it.report(violations));
    return new RuleCarePlanner(contents, tailoring, suitability, verdicts);
  }

  @Override
  public CarePlan plan(Disposition disposition, Answers answers, LocalDate today) {
    if (!disposition.isExercise()) {
      throw new IllegalArgumentException(disposition + " carries no programme");
    }
    var filter = new Filter(suitability, Person.of(disposition, answers));
    CarePlan plan =
        new Programme(contents, tailoring, filter, Person.of(disposition, answers)).from(today);
    check(plan, filter);
    return plan;
  }

  /** What a mistake in the making of a programme lets through does not reach anybody. */
  private void check(CarePlan plan, Filter filter) {
    if (plan.exercises().isEmpty()) {
      throw new IllegalStateException("the programme is empty");
    }
    plan.named().map(contents::exercise).forEach(filter::mustAllow);
  }

  @Override
  public List<String> rulesFor(Disposition disposition, Answers answers) {
    Person person = Person.of(disposition, answers);
    return tailoring
        .rules()
        .filter(it -> it.condition() != Condition.ALWAYS && it.holdsFor(person))
        .map(Rule::id)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  @Override
  public List<ProgrammePart> parts() {
    return ProgrammeParts.of(contents, tailoring, suitability);
  }

  @Override
  public List<Verdict> verdicts() {
    return verdicts;
  }
}
