package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Taking combinations of answers together changes nothing: against listing each of them. */
class ExplorationTest {

  /** A dialog, and conditions by which endings are told apart. */
  record Case(String name, Dialog dialog, List<String> conditions) {
    @Override
    public String toString() {
      return name;
    }

    List<Condition> watched() {
      return conditions.stream().map(Condition::parse).toList();
    }
  }

  static Stream<Case> cases() {
    Dialog symptoms =
        CutDown.to(
            List.of("start", "fever", "pain-now", "told", "worse-with", "toe-touch", "activities"),
            4);
    Dialog signs =
        CutDown.to(
            List.of(
                "start", "collapse", "saddle-numbness", "fever", "health", "injury", "activities"),
            9);
    return Stream.of(
        new Case("tiny", new TinyDialog().dialog(), List.of("pain >= 3", "not hurt is yesterday")),
        new Case("symptoms", symptoms, List.of()),
        new Case(
            "symptoms, told apart",
            symptoms,
            List.of(
                "told includes disc or pain-now < 4 and worse-with includes standing",
                "not toe-touch is fine and not (told is none or pain-now >= 5)",
                "disposition is exercise-gently and activities includes (walking, lifting)",
                "outcome is exercise or fever is unsure")),
        new Case("signs", signs, List.of()),
        new Case(
            "signs, told apart",
            signs,
            List.of(
                "health includes cancer and not health includes (pregnancy, unsure)",
                "disposition in (same-day, wait) and injury is unsure",
                "never-asked is yes or not never-asked is yes and health includes fragile-bones")));
  }

  private record End(String outcome, List<Boolean> holds) {}

  private record Found(BigInteger combinations, int questions) {
    Found and(Found more) {
      return new Found(combinations.add(more.combinations), Math.min(questions, more.questions));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_ending_has_as_many_combinations_as_plain_enumeration_finds(Case it) {
    Map<End, Found> plain = new HashMap<>();
    PlainEnumeration.of(
        it.dialog(),
        (outcome, answers) -> {
          Answers facts =
              answers
                  .with(Exploration.DISPOSITION, List.of(outcome.disposition().id()))
                  .with(Exploration.OUTCOME, List.of(outcome.id()));
          List<Boolean> holds = it.watched().stream().map(c -> c.test(facts)).toList();
          plain.merge(
              new End(outcome.id(), holds),
              new Found(BigInteger.ONE, answers.steps().size()),
              Found::and);
        });
    Map<End, Found> explored = new HashMap<>();
    var exploration = Exploration.of(it.dialog(), it.watched(), 1);
    exploration
        .endings()
        .forEach(
            e ->
                explored.merge(
                    new End(e.outcome().id(), e.holds()),
                    new Found(e.combinations(), e.shortest().getFirst().steps().size()),
                    (_, _) -> {
                      throw new AssertionError("an ending stands twice: " + e);
                    }));
    assertThat(explored).isEqualTo(plain);
    long all = plain.values().stream().mapToLong(found -> found.combinations().longValue()).sum();
    assertThat(exploration.combinations()).isEqualTo(BigInteger.valueOf(all));
    assertThat((long) exploration.states()).isLessThan(all);
  }

  @Test
  void the_shortest_ways_lead_where_they_say_and_are_all_different() {
    for (var ending : Exploration.of(ShippedDialogTest.DIALOG, List.of(), 3).endings()) {
      assertThat(ending.shortest()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(3);
      assertThat(ending.shortest())
          .allSatisfy(
              it ->
                  assertThat(ShippedDialogTest.DIALOG.position(it).at())
                      .isEqualTo(ending.outcome()));
    }
  }
}
