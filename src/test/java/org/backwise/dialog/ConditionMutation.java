package org.backwise.dialog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Condition.All;
import org.backwise.dialog.Condition.Any;
import org.backwise.dialog.Condition.Chosen;
import org.backwise.dialog.Condition.Compared;
import org.backwise.dialog.Condition.Comparison;
import org.backwise.dialog.Condition.Not;
import org.backwise.dialog.Mutant.Kind;

/** A condition with one slip in it. */
record ConditionMutation(Kind kind, String change, Condition condition) {

  /** Every slip in a condition and in each of its parts. */
  static Stream<ConditionMutation> allOf(Condition condition, Dialog dialog) {
    Stream<ConditionMutation> own =
        switch (condition) {
          case Chosen it -> ofList(it, dialog);
          case Compared it -> ofNumber(it);
          case Not(var inner) -> allOf(inner, dialog).map(it -> it.within(Not::new));
          case All(var parts) -> ofParts(condition, parts, All::new, Any::new, dialog);
          case Any(var parts) -> ofParts(condition, parts, Any::new, All::new, dialog);
        };
    return Stream.concat(Stream.of(negated(condition)), own);
  }

  private ConditionMutation within(Function<Condition, Condition> outer) {
    return new ConditionMutation(kind, change, outer.apply(condition));
  }

  private static ConditionMutation negated(Condition condition) {
    Condition other = condition instanceof Not(var inner) ? inner : new Not(condition);
    return new ConditionMutation(Kind.NEGATED, "'" + inWords(other) + "'", other);
  }

  /** A list without its last value is true of nobody. */
  private static Stream<ConditionMutation> ofList(Chosen test, Dialog dialog) {
    var all = dialog.question(test.step()).orElseThrow().choices().stream().map(Choice::value);
    return all.map(
        value -> test.values().contains(value) ? without(test, value) : and(test, value));
  }

  private static ConditionMutation without(Chosen test, String value) {
    var fewer = test.values().stream().filter(it -> !it.equals(value)).toList();
    return new ConditionMutation(
        Kind.VALUE_DROPPED,
        "'%s' without %s".formatted(inWords(test), value),
        new Chosen(test.step(), fewer));
  }

  private static ConditionMutation and(Chosen test, String value) {
    var more = new ArrayList<>(test.values());
    more.add(value);
    return new ConditionMutation(
        Kind.VALUE_ADDED,
        "'%s' and %s".formatted(inWords(test), value),
        new Chosen(test.step(), more));
  }

  private static Stream<ConditionMutation> ofNumber(Compared test) {
    Stream<Compared> numbers =
        Stream.of(-1, 1)
            .map(it -> new Compared(test.step(), test.comparison(), test.number() + it));
    Stream<Compared> signs =
        Arrays.stream(Comparison.values())
            .filter(it -> it != test.comparison())
            .map(it -> new Compared(test.step(), it, test.number()));
    return Stream.concat(numbers, signs)
        .map(it -> new ConditionMutation(Kind.NUMBER, "'" + inWords(it) + "'", it));
  }

  private static Stream<ConditionMutation> ofParts(
      Condition whole,
      List<Condition> parts,
      Function<List<Condition>, Condition> same,
      Function<List<Condition>, Condition> other,
      Dialog dialog) {
    Condition exchanged = other.apply(parts);
    Stream<ConditionMutation> exchange =
        Stream.of(new ConditionMutation(Kind.AND_OR, "'" + inWords(exchanged) + "'", exchanged));
    Stream<ConditionMutation> dropped =
        IntStream.range(0, parts.size())
            .mapToObj(
                i ->
                    new ConditionMutation(
                        Kind.PART_DROPPED, dropped(whole, parts, i), same.apply(without(parts, i))))
            .map(it -> it.within(ConditionMutation::bare));
    Stream<ConditionMutation> inner =
        IntStream.range(0, parts.size())
            .boxed()
            .flatMap(
                i ->
                    allOf(parts.get(i), dialog)
                        .map(it -> it.within(part -> same.apply(with(parts, i, part)))));
    return Stream.of(exchange, dropped, inner).flatMap(it -> it);
  }

  private static String dropped(Condition whole, List<Condition> parts, int i) {
    return "'%s' left out of '%s'".formatted(inWords(parts.get(i)), inWords(whole));
  }

  /** As the parser would have it: one part alone is no list. */
  private static Condition bare(Condition condition) {
    return switch (condition) {
      case All(var parts) when parts.size() == 1 -> parts.getFirst();
      case Any(var parts) when parts.size() == 1 -> parts.getFirst();
      default -> condition;
    };
  }

  private static List<Condition> without(List<Condition> parts, int i) {
    var fewer = new ArrayList<>(parts);
    fewer.remove(i);
    return fewer;
  }

  private static List<Condition> with(List<Condition> parts, int i, Condition part) {
    var changed = new ArrayList<>(parts);
    changed.set(i, part);
    return changed;
  }

  /** A condition in few words, long lists by their first and last value. */
  static String inWords(Condition condition) {
    return switch (condition) {
      case Chosen(var step, var values) -> step + " " + inWords(values);
      case Compared it -> it.step() + " " + it.comparison().sign + " " + it.number();
      case Not(var inner) -> "not (" + inWords(inner) + ")";
      case All(var parts) -> joined(parts, " and ");
      case Any(var parts) -> joined(parts, " or ");
    };
  }

  private static String inWords(List<String> values) {
    return values.size() < 4
        ? String.join("/", values)
        : values.getFirst() + "/../" + values.getLast();
  }

  private static String joined(List<Condition> parts, String by) {
    return parts.stream()
        .map(it -> it instanceof All || it instanceof Any ? "(" + inWords(it) + ")" : inWords(it))
        .collect(Collectors.joining(by));
  }
}
