package org.backwise.dialog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/**
 * What keeps a person with a warning sign away from exercises, as properties that can be checked
 * question by question. The rules of {@code dialogs/safety-rules.yaml} say more, over every
 * combination of answers.
 */
final class RedFlagRules {

  private RedFlagRules() {}

  static void aRedFlagDependsOnItsOwnAnswerOnly(Dialog dialog, Violations violations) {
    dialog.redFlags().forEach(flag -> ownAnswerOnly(flag, violations));
  }

  private static void ownAnswerOnly(Question flag, Violations violations) {
    for (Route route : flag.routes()) {
      if (!Set.of(flag.id()).containsAll(route.when().steps())) {
        violations.add(
            route.at(),
            "the warning sign '" + flag.id() + "' is decided by another answer",
            "use only its own answer, so that it counts at any moment");
      }
    }
  }

  static void everyRedFlagCanBeAnsweredNotSure(Dialog dialog, Violations violations) {
    dialog
        .redFlags()
        .filter(flag -> flag.choice(Choice.UNSURE).filter(it -> !it.clear()).isEmpty())
        .forEach(
            flag ->
                violations.add(
                    flag.at(),
                    "the warning sign '" + flag.id() + "' has no answer 'unsure' that raises it",
                    "add one, without 'clear'"));
  }

  static void aRaisedRedFlagIsReferred(Dialog dialog, Violations violations) {
    dialog
        .redFlags()
        .flatMap(RedFlagRules::answers)
        .filter(it -> it.flag().raises(it.values()))
        .filter(it -> !it.leadsToAReferral(dialog))
        .forEach(
            it ->
                violations.add(
                    it.flag().at(),
                    "the warning sign '%s' answered %s goes on to '%s'"
                        .formatted(it.flag().id(), it.values(), it.next(dialog).id()),
                    "lead every answer that is not clear to a referral"));
  }

  /** Else the sign would count at its turn, and not when it is mentioned at another moment. */
  static void aClearAnswerGoesOn(Dialog dialog, Violations violations) {
    dialog
        .redFlags()
        .flatMap(RedFlagRules::answers)
        .filter(it -> !it.flag().raises(it.values()))
        .filter(it -> it.next(dialog) instanceof Outcome)
        .forEach(
            it ->
                violations.add(
                    it.flag().at(),
                    "'%s' of the warning sign '%s' is clear, and yet it leads to '%s'"
                        .formatted(
                            String.join(", ", it.values()), it.flag().id(), it.next(dialog).id()),
                    "take off 'clear', or lead it on"));
  }

  /**
   * Else "none of these" could be ticked beside a sign, and the two would contradict each other.
   */
  static void aClearTickStandsAlone(Dialog dialog, Violations violations) {
    dialog
        .redFlags()
        .filter(it -> it.answer() == AnswerKind.MANY)
        .filter(flag -> flag.choices().stream().anyMatch(it -> it.clear() && !it.exclusive()))
        .forEach(
            flag ->
                violations.add(
                    flag.at(),
                    "a clear choice of the warning sign '" + flag.id() + "' does not stand alone",
                    "write 'exclusive: true' beside 'clear: true'"));
  }

  /** However the conditions fall out. */
  static void everyWayToExercisesAsksEveryRedFlag(Dialog dialog, Violations violations) {
    dialog
        .redFlags()
        .filter(flag -> leadsToExercisesWithout(flag, dialog.first(), dialog, new HashSet<>()))
        .forEach(
            flag ->
                violations.add(
                    flag.at(),
                    "exercises can be reached without the warning sign '" + flag.id() + "'",
                    "lead every way to them through it"));
  }

  private static boolean leadsToExercisesWithout(
      Question flag, Step from, Dialog dialog, Set<String> seen) {
    return switch (from) {
      case Outcome outcome -> outcome.disposition().isExercise();
      case Question question ->
          !question.id().equals(flag.id())
              && seen.add(question.id())
              && question.routes().stream()
                  .map(route -> dialog.step(route.to()))
                  .anyMatch(step -> leadsToExercisesWithout(flag, step, dialog, seen));
    };
  }

  /** One for all answers that its routes do not tell apart and that are alike in being clear. */
  private static Stream<Answered> answers(Question flag) {
    List<String> worrying =
        flag.choices().stream().filter(it -> !it.clear()).map(Choice::value).toList();
    Stream<Condition> routes = flag.routes().stream().map(Route::when);
    List<Condition> telling =
        Stream.concat(routes, Stream.of(new Chosen(flag.id(), worrying))).toList();
    return AnswerClass.of(flag, telling).stream().map(it -> new Answered(flag, it.values()));
  }

  private record Answered(Question flag, List<String> values) {

    Step next(Dialog dialog) {
      return dialog.next(flag, Answers.NONE.with(flag.id(), values));
    }

    boolean leadsToAReferral(Dialog dialog) {
      return next(dialog) instanceof Outcome outcome && outcome.disposition().isReferral();
    }
  }
}
