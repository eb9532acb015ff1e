package org.backwise.dialog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.dialog.PairExploration.Ending;
import org.backwise.dialog.PairExploration.Shared;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.dialog.Verdict.Counterexample;
import org.backwise.dialog.Walker.Place;
import org.jspecify.annotations.Nullable;

/**
 * Two people who answer everything alike but for one warning sign: of the second it is a step more
 * worrying, from <em>no</em> to <em>not sure</em>, from there to <em>yes</em>, or by one more tick.
 */
final class RaisedSign {

  private final Dialog dialog;
  private final Question sign;
  private final Walker walker;
  private final Map<String, List<Shared>> known = new HashMap<>();
  private final PairExploration pairs;

  RaisedSign(Dialog dialog, Question sign) {
    this.dialog = dialog;
    this.sign = sign;
    this.walker = new Walker(dialog, List.of());
    this.pairs = PairExploration.of(walker, walker, this::answersTo);
  }

  int states() {
    return pairs.states();
  }

  private List<Shared> answersTo(String step) {
    return known.computeIfAbsent(step, this::shared);
  }

  private List<Shared> shared(String step) {
    if (step.equals(sign.id())) {
      return steps();
    }
    Question question = dialog.question(step).orElseThrow();
    return walker.answersTo(question).stream()
        .map(it -> new Shared(it.values(), it.values(), it.size()))
        .toList();
  }

  /** Each answer with each that is a step more worrying. */
  private List<Shared> steps() {
    var steps = new ArrayList<Shared>();
    for (Choice more : worrying(_ -> true)) {
      sign.choices().stream().filter(Choice::clear).forEach(it -> steps.add(step(it, more)));
      if (!isUnsure(more)) {
        worrying(RaisedSign::isUnsure).forEach(it -> steps.add(step(it, more)));
      }
      if (sign.answer() == AnswerKind.MANY && !more.exclusive()) {
        addTicks(more, steps);
      }
    }
    return steps;
  }

  /** In a list one more is ticked, or one is ticked in place of <em>not sure</em>. */
  private void addTicks(Choice more, List<Shared> steps) {
    for (AnswerClass some : sets(it -> it != more)) {
      steps.add(new Shared(some.values(), and(some, more), some.size()));
    }
    for (AnswerClass some : sets(it -> it != more && !isUnsure(it))) {
      worrying(it -> isUnsure(it) && it != more)
          .forEach(it -> steps.add(new Shared(and(some, it), and(some, more), some.size())));
    }
  }

  private List<AnswerClass> sets(Predicate<Choice> which) {
    List<Choice> choices = worrying(which.and(it -> !it.exclusive()));
    return AnswerClass.of(sign.withChoices(choices), walker.conditions());
  }

  private List<Choice> worrying(Predicate<Choice> which) {
    return sign.choices().stream().filter(it -> !it.clear()).filter(which).toList();
  }

  private static boolean isUnsure(Choice choice) {
    return choice.value().equals(Choice.UNSURE);
  }

  private static Shared step(Choice less, Choice more) {
    return new Shared(List.of(less.value()), List.of(more.value()), BigInteger.ONE);
  }

  private static List<String> and(AnswerClass some, Choice more) {
    return Stream.concat(some.values().stream(), Stream.of(more.value())).toList();
  }

  /** The shortest way to a less urgent end by a more worrying answer, if there is one. */
  Optional<Counterexample> counterexample() {
    List<Ending> bad = pairs.endings().stream().filter(RaisedSign::isWorse).toList();
    BigInteger combinations =
        bad.stream().map(Ending::combinations).reduce(BigInteger.ZERO, BigInteger::add);
    return bad.stream()
        .min(Comparator.comparingInt(Ending::questions))
        .map(
            it ->
                new Counterexample(
                    Transcript.of(dialog, it.rightAnswers()),
                    Optional.of(Transcript.of(dialog, it.leftAnswers())),
                    "a more worrying answer to '" + sign.id() + "' leads to a less urgent end",
                    combinations));
  }

  private static boolean isWorse(Ending ending) {
    return dispositionOf(ending.right()).isLessUrgentThan(dispositionOf(ending.left()));
  }

  private static Disposition dispositionOf(@Nullable Place end) {
    return ((Outcome) Objects.requireNonNull(end).at()).disposition();
  }
}
