package org.backwise.dialog;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/**
 * What keeps a person with a warning sign away from exercises, as properties that can be checked
 * question by question. Source: {@code triage.md} section 3, rules 1, 3 and 4.
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
    for (Question flag : dialog.redFlags().toList()) {
      for (Choice choice : flag.choices()) {
        var answer = new Answered(flag, List.of(choice.value()));
        if (choice.clear() && answer.leadsToAReferral(dialog)) {
          violations.add(
              flag.at(),
              "'%s' of the warning sign '%s' is clear, and yet it leads to '%s'"
                  .formatted(choice.value(), flag.id(), answer.next(dialog).id()),
              "take off 'clear', or lead it on");
        }
      }
    }
  }

  /** However the conditions fall out. */
  static void everyWayToExercisesAsksEveryRedFlag(Dialog dialog, Violations violations) {
    dialog
        .redFlags()
        .filter(flag -> leadsToExercisesWithout(flag, dialog.first(), dialog))
        .forEach(
            flag ->
                violations.add(
                    flag.at(),
                    "exercises can be reached without the warning sign '" + flag.id() + "'",
                    "lead every way to them through it"));
  }

  /** Ways go forward only, which was checked before; so this ends. */
  private static boolean leadsToExercisesWithout(Question flag, Step from, Dialog dialog) {
    return switch (from) {
      case Outcome outcome -> outcome.disposition().isExercise();
      case Question question ->
          !question.id().equals(flag.id())
              && question.routes().stream()
                  .map(route -> dialog.step(route.to()))
                  .distinct()
                  .anyMatch(step -> leadsToExercisesWithout(flag, step, dialog));
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
