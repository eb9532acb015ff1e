package org.backwise.dialog;

import java.util.List;
import org.backwise.datafile.Violations;

/**
 * Looks for faults that a schema cannot see: in the references, in the shape of the whole, and in
 * the rules that keep a person with a warning sign away from exercises.
 */
public final class DialogVerifier {

  /** One rule: looks at a dialog and adds what it finds. */
  interface Rule {
    void check(Dialog dialog, Violations violations);
  }

  private static final List<Rule> REFERENCES =
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
          RedFlagRules::redFlagsComeFirstAndMostUrgentFirst);

  /** The rules in stages: each stage may rely on the ones before it. */
  private static final List<List<Rule>> STAGES =
      List.of(REFERENCES, List.of(ShapeRules::everyWayEnds), SHAPE);

  private DialogVerifier() {}

  /** Adds every fault of a dialog, up to the first stage that finds any. */
  public static void verify(Dialog dialog, Violations violations) {
    for (List<Rule> stage : STAGES) {
      var found = new Violations();
      stage.forEach(rule -> rule.check(dialog, found));
      found.list().forEach(it -> violations.add(it.at(), it.what(), it.todo()));
      if (!found.isEmpty()) {
        return;
      }
    }
  }
}
