package org.backwise.dialog;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;

/**
 * A condition on answers, as authors write it in data files. A test of a step that is not answered
 * is false, so that {@code not} of it is true.
 */
public sealed interface Condition {

  /** True if the answers meet it. A pure look-up: it never throws. */
  boolean test(Answers answers);

  /** The steps whose answers it looks at. */
  Set<String> steps();

  /** The single tests that it is made of. */
  Stream<Condition> tests();

  /**
   * What is left of it once the answer to a step is known; no values mean that the step is not
   * answered. If nothing is left open, it is {@link #ALWAYS} or {@link #NEVER}.
   */
  Condition given(String step, List<String> values);

  /** Holds whatever was answered. */
  Condition ALWAYS = new All(List.of());

  /** Holds for nobody. */
  Condition NEVER = new Any(List.of());

  /** Reads the grammar that {@code dialogs/README.md} gives on one page. */
  static Condition parse(String text) {
    return new ConditionParser(text).parse();
  }

  /** The same; a text that is none is noted, and {@link #ALWAYS} stands for it. */
  static Condition read(String text, Location at, Violations violations) {
    try {
      return parse(text);
    } catch (IllegalArgumentException e) {
      violations.add(at, "the condition cannot be read: " + e.getMessage(), "see the README here");
      return ALWAYS;
    }
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

    @Override
    public Stream<Condition> tests() {
      return Stream.of(this);
    }

    @Override
    public Condition given(String known, List<String> answer) {
      return known.equals(step) ? constant(test(new Answers(Map.of(step, answer)))) : this;
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

    @Override
    public Stream<Condition> tests() {
      return Stream.of(this);
    }

    @Override
    public Condition given(String known, List<String> answer) {
      return known.equals(step) ? constant(test(new Answers(Map.of(step, answer)))) : this;
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

    @Override
    public Stream<Condition> tests() {
      return condition.tests();
    }

    @Override
    public Condition given(String step, List<String> values) {
      Condition left = condition.given(step, values);
      return left.equals(ALWAYS) ? NEVER : left.equals(NEVER) ? ALWAYS : new Not(left);
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

    @Override
    public Stream<Condition> tests() {
      return conditions.stream().flatMap(Condition::tests);
    }

    @Override
    public Condition given(String step, List<String> values) {
      List<Condition> left = leftOf(conditions, step, values, ALWAYS);
      return left.contains(NEVER) ? NEVER : left.size() == 1 ? left.getFirst() : new All(left);
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

    @Override
    public Stream<Condition> tests() {
      return conditions.stream().flatMap(Condition::tests);
    }

    @Override
    public Condition given(String step, List<String> values) {
      List<Condition> left = leftOf(conditions, step, values, NEVER);
      return left.contains(ALWAYS) ? ALWAYS : left.size() == 1 ? left.getFirst() : new Any(left);
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

  /** A condition as an author writes it. */
  static String inWords(Condition condition) {
    return switch (condition) {
      case Chosen(String step, List<String> values) ->
          step + " in (" + String.join(", ", values) + ")";
      case Compared(String step, Comparison comparison, int number) ->
          step + " " + comparison.sign + " " + number;
      case Not(Condition inner) -> "not (" + inWords(inner) + ")";
      case All(List<Condition> parts) -> joined(parts, " and ");
      case Any(List<Condition> parts) -> joined(parts, " or ");
    };
  }

  private static String joined(List<Condition> parts, String by) {
    return parts.stream().map(it -> "(" + inWords(it) + ")").collect(Collectors.joining(by));
  }

  private static Condition constant(boolean holds) {
    return holds ? ALWAYS : NEVER;
  }

  /** What is left of the parts, each once, without those that decide nothing any more. */
  private static List<Condition> leftOf(
      List<Condition> conditions, String step, List<String> values, Condition idle) {
    return conditions.stream()
        .map(it -> it.given(step, values))
        .filter(it -> !it.equals(idle))
        .distinct()
        .toList();
  }

  private static Set<String> stepsOf(List<Condition> conditions) {
    var steps = new TreeSet<String>();
    conditions.forEach(it -> steps.addAll(it.steps()));
    return steps;
  }
}
