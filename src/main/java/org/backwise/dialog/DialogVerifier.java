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

  /** Rules about references. The others rely on these and run only if they find nothing. */
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
          ShapeRules::everyWayEnds,
          ShapeRules::everyStepIsReached,
          ShapeRules::aConditionLooksBackNotForward,
          ShapeRules::noWayAsksTooMuch,
          ShapeRules::everyDispositionIsReachedByAnExample,
          ShapeRules::everyExampleReachesWhatItSays,
          RedFlagRules::aRedFlagDependsOnItsOwnAnswerOnly,
          RedFlagRules::everyRedFlagCanBeAnsweredNotSure,
          RedFlagRules::aRaisedRedFlagIsReferred,
          RedFlagRules::redFlagsComeFirstAndMostUrgentFirst);

  private DialogVerifier() {}

  /** Adds every fault of a dialog. */
  public static void verify(Dialog dialog, Violations violations) {
    var references = new Violations();
    REFERENCES.forEach(rule -> rule.check(dialog, references));
    references.list().forEach(it -> violations.add(it.at(), it.what(), it.todo()));
    if (references.isEmpty()) {
      SHAPE.forEach(rule -> rule.check(dialog, violations));
    }
  }
}
