package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions that cannot be asked, answered or walked through, each in one small fault. */
class QuestionRulesTest {

  private final TinyDialog dialog = new TinyDialog();

  @Test
  void a_question_with_a_name_that_conditions_need() {
    assertThat(dialog.with("signs.yaml", "ask: pain", "ask: outcome").faults())
        .anyMatch(it -> it.contains("'outcome' means something else in conditions and routes"));
  }

  @Test
  void a_number_with_choices() {
    String choices = "max: 10\n    choices: [{value: \"6\", label: Six}, {value: \"7\", label: S}]";
    assertThat(dialog.with("signs.yaml", "max: 10", choices).faults())
        .anyMatch(it -> it.contains("'pain' asks for a number and offers choices"));
  }

  @Test
  void a_number_between_limits_that_have_changed_places() {
    assertThat(dialog.with("signs.yaml", "min: 0", "min: 20").faults())
        .anyMatch(it -> it.contains("no number lies between 20 and 10"));
  }

  @Test
  void a_list_of_which_every_choice_decides_alone() {
    assertThat(withChoicesThatDecideAlone(14).faults()).noneMatch(it -> it.contains("decide"));
    assertThat(withChoicesThatDecideAlone(15).faults())
        .anyMatch(it -> it.contains("15 choices of 'hurt' each decide a route of their own"));
  }

  private static TinyDialog withChoicesThatDecideAlone(int many) {
    String choices = joined(many, "{value: c%1$d, label: C}", ", ");
    String routes = joined(many, "- {when: hurt includes c%1$d, to: later}", "\n      ");
    return new TinyDialog()
        .with("signs.yaml", "one\n    choices: [", "many\n    choices: [" + choices + ", ")
        .with("signs.yaml", "- {when: hurt is yesterday, to: later}", routes);
  }

  private static String joined(int many, String each, String by) {
    return IntStream.range(0, many).mapToObj(each::formatted).collect(Collectors.joining(by));
  }

  @Test
  void a_safety_rule_about_nobody() {
    assertThat(
            dialog
                .with("safety-rules.yaml", "when: sudden in (yes, unsure) or", "when: pain > 10 or")
                .faults())
        .anyMatch(
            it ->
                it.contains(
                        "the safety rule 'signs-are-referred' is, at least in part, about nobody")
                    && it.contains("meets this: pain > 10"));
  }

  @Test
  void a_clear_tick_beside_a_sign() {
    String many =
        "many\n    choices: [{value: 'yes', label: A}, {value: unsure, label: U},"
            + " {value: 'no', label: B, clear: true}]";
    assertThat(dialog.withAnswerOf("fever", many).faults())
        .anyMatch(it -> it.contains("a clear choice of the warning sign 'fever' does not stand"));
  }

  @Test
  void a_clear_answer_that_ends_the_talk() {
    String past = "- {when: fever is unsure, to: soon}\n      - {when: fever is no, to: later}";
    assertThat(dialog.with("signs.yaml", "- {when: fever is unsure, to: soon}", past).faults())
        .anyMatch(it -> it.contains("'no' of the warning sign 'fever' is clear, and yet it leads"));
  }
}
