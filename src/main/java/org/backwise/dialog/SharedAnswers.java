package org.backwise.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Condition.Compared;
import org.backwise.dialog.Condition.Comparison;
import org.backwise.dialog.PairExploration.Answering;
import org.backwise.dialog.PairExploration.Shared;
import org.backwise.dialog.Step.Question;
import org.jspecify.annotations.Nullable;

/** The answers that people give to two versions of a dialog: the same to both, where both ask. */
final class SharedAnswers implements Answering {

  private final Walker left;
  private final Walker right;
  private final Map<String, List<Shared>> known = new HashMap<>();

  SharedAnswers(Walker left, Walker right) {
    this.left = left;
    this.right = right;
  }

  @Override
  public List<Shared> answersTo(String step) {
    return known.computeIfAbsent(step, this::shared);
  }

  private List<Shared> shared(String step) {
    @Nullable Question old = left.question(step);
    @Nullable Question now = right.question(step);
    if (old == null || now == null) {
      Question only = old == null ? now : old;
      return only == null ? List.of() : classes(only, only).map(SharedAnswers::same).toList();
    }
    Stream<Shared> given =
        classes(old, now).map(it -> now.accepts(it.values()) ? same(it) : gone(it));
    Stream<Shared> added =
        classes(now, old).filter(it -> !old.accepts(it.values())).map(SharedAnswers::added);
    return Stream.concat(given, added).toList();
  }

  private static Shared same(AnswerClass it) {
    return new Shared(it.values(), it.values(), it.size());
  }

  private static Shared gone(AnswerClass it) {
    return new Shared(it.values(), null, it.size());
  }

  private static Shared added(AnswerClass it) {
    return new Shared(null, it.values(), it.size());
  }

  /** Answers of which the other question accepts all or none. */
  private Stream<AnswerClass> classes(Question question, Question other) {
    var tests = new ArrayList<>(left.conditions());
    tests.addAll(right.conditions());
    tests.addAll(telling(question, other));
    return AnswerClass.of(question, tests).stream();
  }

  private static List<Condition> telling(Question question, Question other) {
    if (question.answer() == AnswerKind.NUMBER) {
      return List.of(
          new Compared(question.id(), Comparison.LESS, other.min()),
          new Compared(question.id(), Comparison.MORE, other.max()));
    }
    List<String> values = question.choices().stream().map(Choice::value).toList();
    if (question.answer() != other.answer()) {
      return eachAlone(question, values);
    }
    Set<String> now = alone(other);
    Predicate<String> changed = it -> alone(question).contains(it) != now.contains(it);
    List<String> rest = values.stream().filter(changed.negate()).toList();
    return Stream.concat(
            eachAlone(question, values.stream().filter(changed).toList()).stream(),
            Stream.of(
                new Chosen(question.id(), unknownTo(other, values.stream())),
                new Chosen(question.id(), rest)))
        .toList();
  }

  private static List<Condition> eachAlone(Question question, List<String> values) {
    return values.stream().<Condition>map(it -> new Chosen(question.id(), List.of(it))).toList();
  }

  private static List<String> unknownTo(Question other, Stream<String> values) {
    return values.filter(it -> other.choice(it).isEmpty()).toList();
  }

  private static Set<String> alone(Question question) {
    return question.choices().stream()
        .filter(Choice::exclusive)
        .map(Choice::value)
        .collect(Collectors.toSet());
  }
}
