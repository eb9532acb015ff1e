package org.backwise.dialog;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition on answers, as authors write it in data files. A test of a step that is not answered
 * is false, so that {@code not} of it is true.
 */
public sealed interface Condition {

  /** True if the answers meet it. A pure look-up: it never throws. */
  boolean test(Answers answers);

  /** The steps whose answers it looks at. */
  Set<String> steps();

  /** Reads the grammar that {@code dialogs/README.md} gives on one page. */
  static Condition parse(String text) {
    return new ConditionParser(text).parse();
  }

  /**
   * {@code step is a}, {@code step in (a, b)}, {@code step includes (a, b)}: at least one of the
   * values was chosen.
   */
  record Chosen(String step, List<String> values) implements Condition {
    public Chosen {
      values = List.copyOf(values);
    }

    @Override
    public boolean test(Answers answers) {
      return answers.of(step).stream().anyMatch(values::contains);
    }

    @Override
    public Set<String> steps() {
      return Set.of(step);
    }
  }

  /** {@code step >= 6}: compares the number that was answered. */
  record Compared(String step, Comparison comparison, int number) implements Condition {
    @Override
    public boolean test(Answers answers) {
      return answers.of(step).stream().anyMatch(this::holdsFor);
    }

    private boolean holdsFor(String answer) {
      return answer.matches("-?\\d{1,9}") && comparison.holds(Integer.parseInt(answer), number);
    }

    @Override
    public Set<String> steps() {
      return Set.of(step);
    }
  }

  /** {@code not ...}. */
  record Not(Condition condition) implements Condition {
    @Override
    public boolean test(Answers answers) {
      return !condition.test(answers);
    }

    @Override
    public Set<String> steps() {
      return condition.steps();
    }
  }

  /** {@code ... and ...}; true if there are none. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean test(Answers answers) {
      return conditions.stream().allMatch(it -> it.test(answers));
    }

    @Override
    public Set<String> steps() {
      return stepsOf(conditions);
    }
  }

  /** {@code ... or ...}; false if there are none. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public boolean test(Answers answers) {
      return conditions.stream().anyMatch(it -> it.test(answers));
    }

    @Override
    public Set<String> steps() {
      return stepsOf(conditions);
    }
  }

  /** How a number is compared. */
  enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    boolean holds(int answer, int number) {
      return switch (this) {
        case LESS -> answer < number;
        case AT_MOST -> answer <= number;
        case MORE -> answer > number;
        case AT_LEAST -> answer >= number;
      };
    }
  }

  private static Set<String> stepsOf(List<Condition> conditions) {
    var steps = new TreeSet<String>();
    conditions.forEach(it -> steps.addAll(it.steps()));
    return steps;
  }
}
