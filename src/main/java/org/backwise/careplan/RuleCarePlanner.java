package org.backwise.careplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.content.Contents;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Verdict;
import org.backwise.figure.Pictures;

/** Plans by the rules of {@code seeds/tailoring.yaml}. */
final class RuleCarePlanner implements CarePlanner {

  private final Contents contents;
  private final Tailoring tailoring;
  private final Pictures pictures;
  private final Map<Pace, Suitability> suitability;
  private final List<Verdict> verdicts;

  RuleCarePlanner(
      Contents contents,
      Tailoring tailoring,
      Pictures pictures,
      Map<Pace, Suitability> suitability,
      List<Verdict> verdicts) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.pictures = pictures;
    this.suitability = suitability;
    this.verdicts = List.copyOf(verdicts);
  }

  /** A planner of whose programmes nothing is proved here. */
  static RuleCarePlanner of(Contents contents, Tailoring tailoring, Pictures pictures) {
    return new RuleCarePlanner(
        contents, tailoring, pictures, Suitability.atEachPace(contents, tailoring), List.of());
  }

  /** A planner whose programmes were held against the safety rules; what breaks one is noted. */
  static RuleCarePlanner proved(
      Contents contents,
      Tailoring tailoring,
      Pictures pictures,
      Dialogs dialogs,
      Violations violations) {
    var suitability = Suitability.atEachPace(contents, tailoring);
    var planner = new RuleCarePlanner(contents, tailoring, pictures, suitability, List.of());
    var names = new Violations();
    ProgrammeRuleNames.check(dialogs.rules(), contents, names);
    violations.addAll(names);
    if (!dialogs.walkable() || !names.isEmpty()) {
      return planner;
    }
    var proof = new ProgrammeProof(contents, tailoring, planner, dialogs.current());
    List<Verdict> verdicts = proof.verdicts(dialogs.rules());
    verdicts.forEach(it -> it.report(violations));
    return new RuleCarePlanner(contents, tailoring, pictures, suitability, verdicts);
  }

  @Override
  public CarePlan plan(Disposition disposition, Answers answers, Course course, LocalDate today) {
    if (!disposition.isExercise()) {
      throw new IllegalArgumentException(disposition + " carries no programme");
    }
    Person person = Person.of(disposition, answers, course);
    var filter = new Filter(at(course.pace()), person, tailoring.at(course.pace()));
    CarePlan plan = new Programme(contents, tailoring, pictures, filter, person, today).write();
    ProgrammeCheck.check(plan, contents, filter);
    return plan;
  }

  private Suitability at(Pace pace) {
    return Objects.requireNonNull(suitability.get(pace));
  }

  @Override
  public Pictures pictures() {
    return pictures;
  }

  @Override
  public List<String> rulesFor(Disposition disposition, Answers answers, Course course) {
    Person person = Person.of(disposition, answers, course);
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
    return ProgrammeParts.of(contents, tailoring, at(Pace.USUAL));
  }

  @Override
  public List<Verdict> verdicts() {
    return verdicts;
  }
}
