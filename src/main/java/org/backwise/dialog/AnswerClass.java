package org.backwise.dialog;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backwise.dialog.Condition.Compared;
import org.backwise.dialog.Step.Question;

/**
 * The answers to a question that no condition tells apart.
 *
 * @param examples some of them, those with the fewest choices first; at least one
 * @param size how many there are
 */
record AnswerClass(List<List<String>> examples, BigInteger size) {

  private static final int EXAMPLES = 3;

  AnswerClass {
    examples = List.copyOf(examples);
  }

  /** One of them, with as few choices as any. */
  List<String> values() {
    return examples.getFirst();
  }

  private static AnswerClass one(List<String> values) {
    return new AnswerClass(List.of(values), BigInteger.ONE);
  }

  private AnswerClass and(AnswerClass other) {
    return new AnswerClass(
        Stream.concat(examples.stream(), other.examples.stream())
            .sorted(Comparator.comparingInt(List::size))
            .limit(EXAMPLES)
            .toList(),
        size.add(other.size));
  }

  /**
   * Every answer to a question, those together that give the same result in each single test of the
   * conditions.
   */
  static List<AnswerClass> of(Question question, Collection<Condition> conditions) {
    List<Condition> tests =
        conditions.stream()
            .flatMap(Condition::tests)
            .filter(it -> it.steps().contains(question.id()))
            .distinct()
            .toList();
    var classes =
        switch (question.answer()) {
          case NUMBER -> numbers(question, tests);
          case ONE, YES_NO_UNSURE -> single(question, question.choices(), tests);
          case MANY -> sets(question, tests);
        };
    return List.copyOf(classes.values());
  }

  private static Map<BitSet, AnswerClass> single(
      Question question, List<Choice> choices, List<Condition> tests) {
    var classes = new LinkedHashMap<BitSet, AnswerClass>();
    for (Choice choice : choices) {
      List<String> values = List.of(choice.value());
      classes.merge(results(question, values, tests), one(values), AnswerClass::and);
    }
    return classes;
  }

  /** Choice by choice, so that no list of all sets is ever made: of 15 choices there are 32767. */
  private static Map<BitSet, AnswerClass> sets(Question question, List<Condition> tests) {
    List<Choice> together = question.choices().stream().filter(it -> !it.exclusive()).toList();
    List<Choice> alone = question.choices().stream().filter(Choice::exclusive).toList();
    Map<BitSet, AnswerClass> classes = single(question, alone, tests);
    var sets = new LinkedHashMap<BitSet, AnswerClass>();
    for (Choice choice : together) {
      List<String> values = List.of(choice.value());
      BitSet result = results(question, values, tests);
      var larger = new LinkedHashMap<BitSet, AnswerClass>();
      larger.put(result, one(values));
      sets.forEach((of, set) -> larger.merge(or(of, result), set.with(choice), AnswerClass::and));
      larger.forEach((of, set) -> sets.merge(of, set, AnswerClass::and));
    }
    sets.forEach((of, set) -> classes.merge(of, set, AnswerClass::and));
    return classes;
  }

  private AnswerClass with(Choice choice) {
    return new AnswerClass(examples.stream().map(it -> and(it, choice)).toList(), size);
  }

  private static List<String> and(List<String> values, Choice choice) {
    return Stream.concat(values.stream(), Stream.of(choice.value())).toList();
  }

  /** A test of a set holds if it holds of one of its members. */
  private static BitSet or(BitSet some, BitSet more) {
    var all = (BitSet) some.clone();
    all.or(more);
    return all;
  }

  /** Between two numbers that something is compared with, all numbers are alike. */
  private static Map<BitSet, AnswerClass> numbers(Question question, List<Condition> tests) {
    var starts = new TreeSet<>(List.of(question.min()));
    for (Condition test : tests) {
      if (test instanceof Compared(_, _, int number)) {
        starts.add(number);
        starts.add(number + 1);
      }
    }
    starts.removeIf(it -> it < question.min() || it > question.max());
    var classes = new LinkedHashMap<BitSet, AnswerClass>();
    for (int start : starts) {
      Integer next = starts.higher(start);
      long end = next == null ? question.max() + 1L : next;
      List<List<String>> examples =
          LongStream.range(start, end)
              .limit(EXAMPLES)
              .mapToObj(it -> List.of(String.valueOf(it)))
              .toList();
      var numbers = new AnswerClass(examples, BigInteger.valueOf(end - start));
      classes.merge(results(question, numbers.values(), tests), numbers, AnswerClass::and);
    }
    return classes;
  }

  private static BitSet results(Question question, List<String> values, List<Condition> tests) {
    var answers = new Answers(Map.of(question.id(), values));
    var results = new BitSet();
    for (int i = 0; i < tests.size(); i++) {
      results.set(i, tests.get(i).test(answers));
    }
    return results;
  }
}
