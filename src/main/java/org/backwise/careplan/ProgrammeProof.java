package org.backwise.careplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.content.Offer;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Condition.All;
import org.backwise.dialog.Condition.Not;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Exploration;
import org.backwise.dialog.Exploration.Ending;
import org.backwise.dialog.SafetyProof;
import org.backwise.dialog.SafetyProof.Case;
import org.backwise.dialog.SafetyRule;
import org.backwise.dialog.SafetyRule.Demand.Carries;
import org.backwise.dialog.SafetyRule.Demand.Keeps;
import org.backwise.dialog.SafetyRule.Demand.Leads;
import org.backwise.dialog.SafetyRule.Demand.LeavesOut;
import org.backwise.dialog.SafetyRule.Demand.NotGiven;
import org.backwise.dialog.SafetyRule.Demand.Raising;
import org.backwise.dialog.SafetyRule.Demand.Structure;
import org.backwise.dialog.SafetyRule.Demand.Tested;
import org.backwise.dialog.Transcript;
import org.backwise.dialog.Verdict;
import org.backwise.dialog.Verdict.Counterexample;

/**
 * Holds the safety rules about programmes against every combination of answers.
 *
 * <p>A programme only holds what {@link Suitability} lets through: {@link ProgrammeCheck} looks at
 * each one before it is given. So what Suitability lets nobody have is in nobody's programme, and
 * its conditions are proved like those of the dialog, for each pace. The phase only takes away.
 */
final class ProgrammeProof {

  /** No programme depends on the day on which it begins. */
  private static final LocalDate SOME_DAY = LocalDate.EPOCH;

  private static final Condition HAS_A_PROGRAMME =
      new Condition.Any(
          Stream.of(Disposition.values())
              .filter(Disposition::isExercise)
              .map(Person::endsIn)
              .toList());

  private final Contents contents;
  private final Tailoring tailoring;
  private final Map<Pace, Suitability> suitability;
  private final CarePlanner planner;
  private final Dialog dialog;
  private final SafetyProof proof;

  ProgrammeProof(Contents contents, Tailoring tailoring, CarePlanner planner, Dialog dialog) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.suitability = Suitability.atEachPace(contents, tailoring);
    this.planner = planner;
    this.dialog = dialog;
    this.proof = new SafetyProof(dialog);
  }

  /** What was found of each rule about programmes. */
  List<Verdict> verdicts(Collection<SafetyRule> rules) {
    return rules.parallelStream().flatMap(this::verdict).toList();
  }

  private Stream<Verdict> verdict(SafetyRule rule) {
    return switch (rule.demand()) {
      case LeavesOut demand -> Stream.of(leavesOut(rule, demand));
      case NotGiven demand -> Stream.of(notGiven(rule, demand));
      case Carries demand -> Stream.of(carries(rule, demand));
      case Keeps demand -> Stream.of(keeps(rule, demand));
      case Leads _, Raising _, Structure _, Tested _ -> Stream.empty();
    };
  }

  private Verdict leavesOut(SafetyRule rule, LeavesOut demand) {
    return proof.never(
        rule,
        new All(List.of(HAS_A_PROGRAMME, demand.when())),
        contents.exercises().values().stream()
            .filter(it -> isMeant(it, demand))
            .flatMap(it -> given(it, demand).map(given -> new Case(given, notKeptOut(it))))
            .toList());
  }

  private static boolean isMeant(Exercise exercise, LeavesOut demand) {
    return demand.exercises().contains(exercise.id())
        || exercise.movements().stream().map(Movement::id).anyMatch(demand.movements()::contains);
  }

  private Stream<Condition> given(Exercise exercise, LeavesOut demand) {
    return atEachPace(it -> it.free(exercise))
        .map(it -> new All(List.of(HAS_A_PROGRAMME, demand.when(), it)));
  }

  /** What holds at one pace or another; each once. */
  private Stream<Condition> atEachPace(Function<Suitability, Condition> of) {
    return suitability.values().stream().map(of).distinct();
  }

  private static String notKeptOut(Exercise exercise) {
    String movements =
        exercise.movements().stream().map(Movement::id).collect(Collectors.joining(", "));
    return "no movement of '%s' keeps it out of this programme: seeds/exercises/%s.yaml has %s"
        .formatted(exercise.name(), exercise.id(), movements);
  }

  private Verdict notGiven(SafetyRule rule, NotGiven demand) {
    return proof.never(
        rule,
        new All(List.of(HAS_A_PROGRAMME, demand.when())),
        demand.exercises().stream()
            .map(contents::exercise)
            .flatMap(
                it -> atEachPace(pace -> pace.allowing(it)).map(given -> may(it, given, demand)))
            .toList());
  }

  private static Case may(Exercise exercise, Condition given, NotGiven demand) {
    return new Case(
        new All(List.of(HAS_A_PROGRAMME, demand.when(), given)),
        "'" + exercise.name() + "' may be in this programme");
  }

  /** Whoever may get an exercise without its tag breaks the rule. */
  private Verdict carries(SafetyRule rule, Carries demand) {
    var cases = new ArrayList<Case>();
    demand
        .byMovement()
        .forEach(
            (movement, exercises) ->
                exercises.stream()
                    .map(contents::exercise)
                    .filter(it -> !has(it, movement))
                    .forEach(it -> untagged(it, movement).forEach(cases::add)));
    return proof.never(rule, HAS_A_PROGRAMME, cases);
  }

  private static boolean has(Exercise exercise, String movement) {
    return exercise.movements().stream().anyMatch(it -> it.id().equals(movement));
  }

  private Stream<Case> untagged(Exercise exercise, String movement) {
    boolean forNobody = exercise.offer() == Offer.NEVER;
    return atEachPace(it -> forNobody ? HAS_A_PROGRAMME : it.allowing(exercise))
        .map(it -> new Case(new All(List.of(HAS_A_PROGRAMME, it)), untaggedIn(exercise, movement)));
  }

  private static String untaggedIn(Exercise exercise, String movement) {
    return "'%s' is not looked at for %s here: seeds/exercises/%s.yaml has no such movement"
        .formatted(exercise.name(), movement, exercise.id());
  }

  private Verdict keeps(SafetyRule rule, Keeps demand) {
    Verdict kept =
        proof.never(
            rule,
            HAS_A_PROGRAMME,
            demand.exercises().stream()
                .map(contents::exercise)
                .flatMap(it -> leftOut(it).map(when -> new Case(when, isLeftOut(it))))
                .toList());
    return Verdict.of(rule, List.of(kept, everyProgrammeHolds(rule)));
  }

  private Stream<Condition> leftOut(Exercise exercise) {
    return atEachPace(it -> it.allowing(exercise))
        .map(it -> new All(List.of(HAS_A_PROGRAMME, new Not(it))));
  }

  private static String isLeftOut(Exercise exercise) {
    return "'" + exercise.name() + "' is left out of it";
  }

  /**
   * Makes a programme for one of each group of people who may begin with the same exercises, in
   * each phase and at each pace.
   */
  private Verdict everyProgrammeHolds(SafetyRule rule) {
    List<Condition> allowing =
        contents.exercises().values().stream()
            .filter(it -> it.phase() == 1)
            .flatMap(exercise -> atEachPace(it -> it.allowing(exercise)))
            .toList();
    var exploration = Exploration.of(dialog, allowing, 1);
    List<Counterexample> failing =
        exploration.endings().parallelStream()
            .filter(it -> it.outcome().disposition().isExercise())
            .flatMap(it -> failing(it).stream())
            .limit(1)
            .toList();
    return new Verdict(rule, exploration.states(), failing);
  }

  private Optional<Counterexample> failing(Ending people) {
    Answers answers = people.shortest().getFirst();
    for (Course course : Course.all(SOME_DAY)) {
      try {
        make(people.outcome().disposition(), answers, course);
      } catch (RuntimeException e) {
        String what =
            "phase %d, pace %s: %s".formatted(course.phase(), course.pace(), e.getMessage());
        return Optional.of(
            new Counterexample(
                Transcript.of(dialog, answers), Optional.empty(), what, people.combinations()));
      }
    }
    return Optional.empty();
  }

  private void make(Disposition disposition, Answers answers, Course course) {
    CarePlan plan = planner.plan(disposition, answers, course, SOME_DAY);
    Pace pace = course.pace();
    var filter =
        new Filter(
            Objects.requireNonNull(suitability.get(pace)),
            Person.of(disposition, answers, course),
            tailoring.at(pace));
    ProgrammeCheck.check(plan, contents, filter);
  }
}
