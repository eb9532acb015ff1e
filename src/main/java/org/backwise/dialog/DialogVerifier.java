package org.backwise.dialog;

import java.util.List;
import org.backwise.datafile.Violations;

/**
 * Looks for faults that a schema cannot see: in the references, in the shape of the whole, and in
 * the rules that keep a person with a warning sign away from exercises.
 */
public final class DialogVerifier {

  /** A rule about names; it can be checked before all files are readable. */
  interface ReferenceRule {
    void check(Draft draft, Violations violations);
  }

  /** A rule about the whole; it relies on every name being known. */
  interface Rule {
    void check(Dialog dialog, Violations violations);
  }

  private static final List<ReferenceRule> REFERENCES =
      List.of(
          ReferenceRules::everyRouteLeadsSomewhere,
          ReferenceRules::theLastRouteAlwaysHolds,
          ReferenceRules::everyConditionAsksAboutAKnownAnswer,
          ReferenceRules::everyChoiceHasItsOwnValue,
          ReferenceRules::everyExampleUsesKnownAnswers,
          ReferenceRules::aWaitKnowsWhenTheInjuryWas,
          ReferenceRules::theFallbackIsAReferral);

  private static final List<Rule> SHAPE =
      List.of(
          ShapeRules::everyStepIsReached,
          ShapeRules::aConditionLooksBackNotForward,
          ShapeRules::noWayAsksTooMuch,
          ShapeRules::everyDispositionIsReachedByAnExample,
          ShapeRules::everyExampleReachesWhatItSays,
          RedFlagRules::aRedFlagDependsOnItsOwnAnswerOnly,
          RedFlagRules::everyRedFlagCanBeAnsweredNotSure,
          RedFlagRules::aRaisedRedFlagIsReferred,
          RedFlagRules::everyWayToExercisesAsksEveryRedFlag,
          RedFlagRules::redFlagsComeFirstAndMostUrgentFirst);

  private DialogVerifier() {}

  /** Adds every fault, up to the first stage that finds any: names, ends, then the whole. */
  static void verify(Draft draft, Violations violations) {
    var found = new Violations();
    REFERENCES.forEach(rule -> rule.check(draft, found));
    if (found.isEmpty() && draft.isComplete()) {
      ShapeRules.everyWayEnds(draft.dialog(), found);
    }
    if (found.isEmpty() && draft.isComplete()) {
      SHAPE.forEach(rule -> rule.check(draft.dialog(), found));
    }
    found.list().forEach(it -> violations.add(it.at(), it.what(), it.todo()));
  }
}
