package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backwise.dialog.DialogDiff.Group;
import org.backwise.dialog.DialogDiff.Part;
import org.backwise.dialog.Step.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two versions of a dialog, against giving every combination of answers to both. */
class DialogDiffTest {

  private static final Dialog TINY = new TinyDialog().dialog();
  private static final Dialog SMALL =
      CutDown.to(
          List.of("start", "fever", "pain-now", "told", "worse-with", "toe-touch", "activities"),
          3);

  record Versions(String name, Dialog before, Dialog after) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Versions> versions() {
    return Stream.of(
        new Versions("the same", TINY, TINY),
        new Versions(
            "not sure led on",
            TINY,
            tiny(
                "signs.yaml",
                "when: fever is unsure, to: soon",
                "when: fever is unsure, to: hurt")),
        new Versions(
            "a limit moved", TINY, tiny("signs.yaml", "when: pain >= 6", "when: pain >= 4")),
        new Versions("a longer scale", TINY, tiny("signs.yaml", "max: 10", "max: 12")),
        new Versions(
            "a choice more",
            TINY,
            tiny(
                "signs.yaml",
                "{value: yesterday, label: Y, daysAgo: 1}",
                "{value: yesterday, label: Y, daysAgo: 1}, {value: today, label: T, daysAgo: 0}")),
        new Versions(
            "a choice renamed",
            TINY,
            tiny("signs.yaml", "{value: 'no', label: 'No'}", "{value: nope, label: 'No'}")),
        new Versions("a question less", SMALL, without(SMALL, "toe-touch")),
        new Versions("a question more", without(SMALL, "fever"), SMALL),
        new Versions("another order", SMALL, swapped(SMALL, "pain-now", "told")),
        new Versions("one answer instead of many", SMALL, single(SMALL, "told")));
  }

  private static Dialog tiny(String file, String text, String replacement) {
    return new TinyDialog().with(file, text, replacement).dialog();
  }

  private static Dialog without(Dialog dialog, String question) {
    var questions = new LinkedHashMap<>(dialog.questions());
    String next = dialog.question(question).orElseThrow().routes().getLast().to();
    questions.remove(question);
    questions.replaceAll((_, it) -> redirected(it, Map.of(question, next)));
    return CutDown.with(dialog, questions);
  }

  private static Question redirected(Question question, Map<String, String> targets) {
    return question.withRoutes(
        question.routes().stream()
            .map(it -> new Route(it.when(), targets.getOrDefault(it.to(), it.to()), it.at()))
            .toList());
  }

  /** Two neighbours change places. */
  private static Dialog swapped(Dialog dialog, String first, String second) {
    Question one = dialog.question(first).orElseThrow();
    Question two = dialog.question(second).orElseThrow();
    String after = two.routes().getLast().to();
    var questions = new LinkedHashMap<String, Question>();
    for (Question it : dialog.questions().values()) {
      if (it == one) {
        questions.put(second, redirected(two, Map.of(after, first)));
      } else if (it == two) {
        questions.put(first, redirected(one, Map.of(second, after)));
      } else {
        questions.put(it.id(), redirected(it, Map.of(first, second)));
      }
    }
    return CutDown.with(dialog, questions);
  }

  private static Dialog single(Dialog dialog, String question) {
    var questions = new LinkedHashMap<>(dialog.questions());
    questions.computeIfPresent(
        question,
        (_, it) ->
            new Question(
                it.id(),
                it.section(),
                it.summary(),
                it.text(),
                it.brief(),
                it.why(),
                it.help(),
                AnswerKind.ONE,
                it.redFlag(),
                it.choices(),
                it.min(),
                it.max(),
                it.routes(),
                it.sources(),
                it.at()));
    return CutDown.with(dialog, questions);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void the_groups_are_those_that_giving_every_answer_to_both_finds(Versions it) {
    Map<String, BigInteger> plain = new TreeMap<>();
    everyPair(it.before(), it.after(), Answers.NONE)
        .forEach(
            (ends, count) -> {
              if (!ends.getFirst().equals(ends.getLast())) {
                plain.put(ends.toString(), BigInteger.valueOf(count));
              }
            });
    Map<String, BigInteger> found = new TreeMap<>();
    for (Group group : new DialogDiff(it.before(), it.after()).ends()) {
      found.put(List.of(end(group.before()), end(group.after())).toString(), group.combinations());
    }
    assertThat(found).isEqualTo(plain);
  }

  private static String end(Optional<Step.Outcome> outcome) {
    return outcome.map(Step.Outcome::id).orElse(NOT_OFFERED);
  }

  private static final String NOT_OFFERED = "not offered";

  /** How many combinations of answers to what either version asks lead to each pair of ends. */
  private static Map<List<String>, Integer> everyPair(Dialog before, Dialog after, Answers given) {
    Object left = at(before, given);
    Object right = at(after, given);
    Question next = left instanceof Question it ? it : right instanceof Question it ? it : null;
    if (next == null) {
      return Map.of(List.of(left.toString(), right.toString()), 1);
    }
    var ends = new HashMap<List<String>, Integer>();
    for (List<String> values : eitherAnswer(before, after, next.id())) {
      everyPair(before, after, given.with(next.id(), values))
          .forEach((pair, count) -> ends.merge(pair, count, Integer::sum));
    }
    return ends;
  }

  /** The question waiting, or the name of the end. */
  private static Object at(Dialog dialog, Answers given) {
    Step step = dialog.first();
    var path = new ArrayList<String>();
    while (step instanceof Question question && given.has(question.id())) {
      if (!question.accepts(given.of(question.id()))) {
        return NOT_OFFERED;
      }
      path.add(question.id());
      step = dialog.next(question, given.only(path));
    }
    return step instanceof Question question ? question : step.id();
  }

  private static Set<List<String>> eitherAnswer(Dialog before, Dialog after, String step) {
    var answers = new LinkedHashSet<List<String>>();
    Stream.of(before, after)
        .flatMap(it -> it.question(step).stream())
        .forEach(it -> answers.addAll(PlainEnumeration.answersTo(it)));
    return answers;
  }

  @Test
  void what_is_in_programmes_is_compared_for_those_who_get_one_from_both() {
    Dialog after = tiny("signs.yaml", "when: pain >= 6", "when: pain >= 4");
    Map<Part, Group> parts =
        new DialogDiff(TINY, after)
            .parts(Condition.parse("pain <= 3"), Condition.parse("disposition is exercise-gently"));
    assertThat(parts).containsOnlyKeys(Part.LOST, Part.GAINED);
    assertThat(parts)
        .hasEntrySatisfying(
            Part.LOST, it -> assertThat(it.combinations()).isEqualTo(BigInteger.valueOf(4)))
        .hasEntrySatisfying(
            Part.GAINED,
            it -> {
              assertThat(it.combinations()).isEqualTo(BigInteger.valueOf(7));
              assertThat(it.asBefore().lines().getLast().answer()).isEqualTo("4");
            });
  }
}
