package org.backwise.dialog;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** Nobody is asked to choose between things that come to the same. */
final class ChoiceRules {

  /** What a choice does: which conditions name it, and what it says of itself. */
  private record Effect(
      List<Condition> named, boolean clear, boolean alone, @Nullable Integer daysAgo) {}

  private ChoiceRules() {}

  static void everyChoiceChangesSomething(
      Dialog dialog, Collection<Condition> elsewhere, Violations violations) {
    List<Condition> tests =
        Stream.of(
                dialog.questions().values().stream()
                    .flatMap(it -> it.routes().stream())
                    .map(Route::when),
                dialog.situations().stream().map(Situation::when),
                elsewhere.stream())
            .flatMap(it -> it)
            .flatMap(Condition::tests)
            .distinct()
            .toList();
    dialog.questions().values().forEach(it -> check(it, tests, violations));
  }

  private static void check(Question question, List<Condition> tests, Violations violations) {
    boolean many = question.answer() == AnswerKind.MANY;
    var seen = new HashSet<Effect>();
    if (many) {
      // A tick that does nothing is as good as no tick.
      seen.add(new Effect(List.of(), false, false, null));
    }
    for (Choice choice : question.choices()) {
      Effect effect = effect(question, choice, tests);
      boolean isNew = seen.add(effect);
      if (!isNew && effect.named.isEmpty()) {
        violations.add(
            question.at(),
            "the choice '" + choice.value() + "' of '" + question.id() + "' changes nothing",
            "ask for it in a condition, in seeds/tailoring.yaml for instance, or take it out");
      }
    }
  }

  private static Effect effect(Question question, Choice choice, List<Condition> tests) {
    List<Condition> naming =
        tests.stream().filter(it -> names(it, question.id(), choice.value())).toList();
    return new Effect(naming, choice.clear(), choice.exclusive(), choice.daysAgo());
  }

  private static boolean names(Condition test, String step, String value) {
    return test instanceof Chosen(String asked, List<String> values)
        && asked.equals(step)
        && values.contains(value);
  }
}
