package org.backwise.dialog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backwise.datafile.Violations;
import org.backwise.dialog.SafetyRule.Demand.Carries;
import org.backwise.dialog.SafetyRule.Demand.Keeps;
import org.backwise.dialog.SafetyRule.Demand.Leads;
import org.backwise.dialog.SafetyRule.Demand.LeavesOut;
import org.backwise.dialog.SafetyRule.Demand.NotGiven;
import org.backwise.dialog.SafetyRule.Demand.Raising;
import org.backwise.dialog.SafetyRule.Demand.Structure;
import org.backwise.dialog.SafetyRule.Demand.Tested;

/**
 * Looks for faults that a schema cannot see: in the names, in the shape of the whole, and in the
 * rules that must hold whatever is answered, over every combination of answers.
 */
public final class DialogVerifier {

  /** A check of names; it can be made before all files are readable. */
  interface NameRule {
    void check(Draft draft, Violations violations);
  }

  /** A check of the whole; it relies on routes that lead somewhere. */
  interface Rule {
    void check(Dialog dialog, Violations violations);
  }

  /** A check of the ways through the whole; it relies on every way coming to an end. */
  interface WayRule {
    void check(Explored explored, Violations violations);
  }

  private record Named<R>(String id, R rule) {}

  private static Named<NameRule> name(String id, NameRule rule) {
    return new Named<>(id, rule);
  }

  private static Named<Rule> whole(String id, Rule rule) {
    return new Named<>(id, rule);
  }

  private static Named<WayRule> way(String id, WayRule rule) {
    return new Named<>(id, rule);
  }

  /** Without these no way can be walked. */
  private static final List<Named<NameRule>> WALKABLE =
      List.of(
          name("every-route-leads-somewhere", ReferenceRules::everyRouteLeadsSomewhere),
          name("the-last-route-always-holds", ReferenceRules::theLastRouteAlwaysHolds),
          name(
              "every-condition-asks-about-a-known-answer",
              ReferenceRules::everyConditionAsksAboutAKnownAnswer),
          name("every-choice-has-its-own-value", ReferenceRules::everyChoiceHasItsOwnValue),
          name("every-id-is-free", QuestionRules::everyIdIsFree),
          name("every-question-can-be-answered", QuestionRules::everyQuestionCanBeAnswered),
          name("no-list-is-told-too-much-apart", QuestionRules::noListIsToldTooMuchApart));

  private static final List<Named<NameRule>> NAMES =
      List.of(
          name("every-example-uses-known-answers", ReferenceRules::everyExampleUsesKnownAnswers),
          name("a-wait-knows-when-the-injury-was", ReferenceRules::aWaitKnowsWhenTheInjuryWas),
          name("the-fallback-is-a-referral", ReferenceRules::theFallbackIsAReferral),
          name("every-rule-has-its-own-name", SafetyRuleNames::everyRuleHasItsOwnName),
          name("every-rule-uses-known-names", SafetyRuleNames::everyRuleUsesKnownNames),
          name("every-red-flag-is-in-the-rules", SafetyRuleNames::everyRedFlagIsInTheRules));

  private static final Named<Rule> ENDS = whole("every-way-ends", ShapeRules::everyWayEnds);

  private static final List<Named<Rule>> WHOLE =
      List.of(
          whole("no-way-asks-too-much", ShapeRules::noWayAsksTooMuch),
          whole(
              "every-disposition-has-an-example", ShapeRules::everyDispositionIsReachedByAnExample),
          whole("every-example-is-true", ShapeRules::everyExampleReachesWhatItSays),
          whole(
              "a-red-flag-depends-on-its-own-answer",
              RedFlagRules::aRedFlagDependsOnItsOwnAnswerOnly),
          whole("every-red-flag-can-be-not-sure", RedFlagRules::everyRedFlagCanBeAnsweredNotSure),
          whole("a-clear-tick-stands-alone", RedFlagRules::aClearTickStandsAlone),
          whole("a-raised-red-flag-is-referred", RedFlagRules::aRaisedRedFlagIsReferred),
          whole("a-clear-answer-goes-on", RedFlagRules::aClearAnswerGoesOn),
          whole(
              "every-way-to-exercises-asks-every-red-flag",
              RedFlagRules::everyWayToExercisesAsksEveryRedFlag));

  private static final List<Named<WayRule>> WAYS =
      List.of(
          way("every-step-is-reached", WayRules::everyStepIsReached),
          way("every-outcome-is-reached", WayRules::everyOutcomeIsReached),
          way("every-route-is-taken", WayRules::everyRouteIsTaken),
          way("every-test-may-hold", WayRules::everyTestMayHold),
          way("a-condition-looks-back-not-forward", WayRules::aConditionLooksBackNotForward));

  private DialogVerifier() {}

  /** The names of all checks, by which a safety rule may call for them. */
  static Set<String> checks() {
    return Stream.of(WALKABLE, NAMES, List.of(ENDS), WHOLE, WAYS)
        .flatMap(List::stream)
        .map(Named::id)
        .collect(TreeSet::new, Set::add, Set::addAll);
  }

  /**
   * Adds every fault that can be found: those of the names, and, if every way can be walked to its
   * end, those of the whole and of every combination of answers.
   *
   * @return what was found of each safety rule about the dialog; empty if it cannot be walked
   */
  static Optional<List<Verdict>> verify(Draft draft, Violations violations) {
    NAMES.forEach(it -> it.rule().check(draft, violations));
    var blocking = new Violations();
    WALKABLE.forEach(it -> it.rule().check(draft, blocking));
    if (blocking.isEmpty() && draft.isComplete()) {
      ENDS.rule().check(draft.dialog(), blocking);
    }
    violations.addAll(blocking);
    return blocking.isEmpty() && draft.isComplete()
        ? Optional.of(verifyWays(draft, violations))
        : Optional.empty();
  }

  private static List<Verdict> verifyWays(Draft draft, Violations violations) {
    Dialog dialog = draft.dialog();
    WHOLE.forEach(it -> it.rule().check(dialog, violations));
    Explored explored = Explored.of(dialog);
    WAYS.forEach(it -> it.rule().check(explored, violations));
    List<Verdict> verdicts =
        draft.rules().stream().flatMap(it -> prove(draft, explored, it)).toList();
    verdicts.forEach(it -> it.report(violations));
    return verdicts;
  }

  /** The rules about programmes are held against them where programmes are known. */
  private static Stream<Verdict> prove(Draft draft, Explored explored, SafetyRule rule) {
    var proof = new SafetyProof(draft.dialog());
    return switch (rule.demand()) {
      case Leads leads -> Stream.of(proof.leads(rule, leads)).filter(it -> isSure(draft, it));
      case Raising raising ->
          Stream.of(proof.raising(rule, raising)).filter(it -> isSure(draft, it));
      case Structure structure ->
          holds(structure, draft, explored)
              ? Stream.of(new Verdict(rule, explored.ways().states(), List.of()))
              : Stream.empty();
      case LeavesOut _, NotGiven _, Carries _, Keeps _, Tested _ -> Stream.empty();
    };
  }

  /** A rule that asks about something unknown may be broken; it is not known to hold. */
  private static boolean isSure(Draft draft, Verdict verdict) {
    var faults = new Violations();
    SafetyRuleNames.everyRuleUsesKnownNames(
        new Draft(draft.dialog(), List.of(verdict.rule()), draft.unread()), faults);
    return faults.isEmpty() || !verdict.holds();
  }

  /** The faults themselves were told by the checks. */
  private static boolean holds(Structure structure, Draft draft, Explored explored) {
    var found = new Violations();
    each(WALKABLE, structure, it -> it.check(draft, found));
    each(NAMES, structure, it -> it.check(draft, found));
    each(List.of(ENDS), structure, it -> it.check(draft.dialog(), found));
    each(WHOLE, structure, it -> it.check(draft.dialog(), found));
    each(WAYS, structure, it -> it.check(explored, found));
    return found.isEmpty();
  }

  private static <R> void each(List<Named<R>> rules, Structure structure, Consumer<R> check) {
    rules.stream()
        .filter(it -> structure.checks().contains(it.id()))
        .forEach(it -> check.accept(it.rule()));
  }
}
