package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

  private static final Answers SOMEBODY =
      new Answers(
          Map.of(
              "fever", List.of("no"),
              "told", List.of("disc", "stenosis"),
              "pain-now", List.of("6")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fever is no                              | true
          fever is yes                             | false
          fever in (yes, unsure)                   | false
          told includes stenosis                   | true
          told includes (pregnancy, disc)          | true
          pain-now >= 6                            | true
          pain-now > 6                             | false
          pain-now < 6                             | false
          pain-now <= 6                            | true
          not fever is yes                         | true
          fever is no and pain-now >= 9            | false
          fever is yes or told includes disc       | true
          fever is yes or fever is no and pain-now >= 9 | false
          (fever is yes or fever is no) and not (pain-now >= 9) | true
          """)
  void holds_for_the_answers_it_names(String condition, boolean holds) {
    assertThat(Condition.parse(condition).test(SOMEBODY)).isEqualTo(holds);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not fever is yes and (told includes disc or pain-now < 3)",
        "fever is yes or not (told includes disc and pain-now >= 6)",
        "not (not pain-now > 6 or fever in (no, unsure)) or told includes stenosis",
        "leg-pain is thigh or fever is unsure"
      })
  void what_is_left_of_it_decides_as_the_whole_once_everything_is_known(String text) {
    Condition whole = Condition.parse(text);
    Condition left = whole;
    for (String step : List.of("pain-now", "leg-pain", "told", "fever")) {
      left = left.given(step, SOMEBODY.of(step));
      assertThat(left.test(SOMEBODY)).isEqualTo(whole.test(SOMEBODY));
    }
    assertThat(left).isEqualTo(whole.test(SOMEBODY) ? Condition.ALWAYS : Condition.NEVER);
  }

  @Test
  void is_false_for_a_question_that_is_not_answered() {
    assertThat(Condition.parse("leg-pain is thigh").test(SOMEBODY)).isFalse();
    assertThat(Condition.parse("minutes >= 0").test(SOMEBODY)).isFalse();
    assertThat(Condition.parse("not leg-pain is thigh").test(SOMEBODY)).isTrue();
  }

  @Test
  void names_the_questions_it_looks_at() {
    assertThat(Condition.parse("a is b and not (c in (d, e) or f > 1)").steps())
        .containsExactly("a", "c", "f");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          fever                    | it ends where 'is', 'in', 'includes' or a comparison after 'fever' should be
          fever is                 | it ends where a value should be
          fever in (yes            | ')' is missing before the end
          fever equals yes         | 'equals' is not one of is, in, includes, <, <=, >, >=
          pain-now >= many         | 'many' is not a whole number
          fever is yes fever is no | 'fever' is not expected here
          and fever is yes         | 'and' stands where the id of a question should be
          fever is $               | '$' stands where a value should be
          """)
  void tells_an_author_what_is_wrong(String condition, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Condition.parse(condition))
        .withMessage(message);
  }
}
