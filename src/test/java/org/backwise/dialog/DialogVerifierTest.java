package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each rule, seen to fail on one small fault. */
class DialogVerifierTest {

  private final TinyDialog dialog = new TinyDialog();

  @Test
  void a_sound_dialog_has_no_fault() {
    assertThat(dialog.faults()).isEmpty();
  }

  @Test
  void a_route_to_a_missing_target() {
    assertThat(dialog.with("signs.yaml", "to: hospital", "to: hospitl").faults())
        .containsExactly(
            "tiny/signs.yaml:25 /steps/1/routes/0/to: there is no question or outcome 'hospitl';"
                + " name a step that exists, or add it");
  }

  @Test
  void a_next_after_the_last_question() {
    assertThat(dialog.with("signs.yaml", "otherwise: go", "otherwise: next").faults())
        .anyMatch(it -> it.contains("'next' leads nowhere"));
  }

  @Test
  void an_id_that_is_used_twice() {
    assertThat(dialog.with("outcomes.yaml", "outcome: soon", "outcome: today").faults())
        .anyMatch(it -> it.contains("the id 'today' is already used at tiny/outcomes.yaml:19"));
  }

  @Test
  void a_condition_on_a_question_that_is_not_declared() {
    assertThat(dialog.with("signs.yaml", "when: fever is yes", "when: fevr is yes").faults())
        .containsExactly(
            "tiny/signs.yaml:36 /steps/2/routes/0/to: the condition asks about 'fevr', which no"
                + " question declares; correct the id, or add the question");
  }

  @Test
  void a_condition_on_an_impossible_value() {
    assertThat(dialog.with("signs.yaml", "when: fever is yes", "when: fever is maybe").faults())
        .anyMatch(it -> it.contains("'maybe' is not an answer to 'fever'; use one of yes, no"));
  }

  @Test
  void a_number_compared_that_is_none() {
    assertThat(dialog.with("triage.yaml", "when: pain > 5", "when: fever > 5").faults())
        .anyMatch(it -> it.startsWith("tiny/triage.yaml:10 /situations/0/when"))
        .anyMatch(it -> it.contains("'fever' is no question about a number"));
  }

  @Test
  void a_condition_that_cannot_be_read() {
    assertThat(dialog.with("signs.yaml", "when: pain >= 6", "when: pain >= lots").faults())
        .anyMatch(it -> it.contains("the condition cannot be read: 'lots' is not a whole number"));
  }

  @Test
  void routes_that_do_not_end_with_otherwise() {
    assertThat(dialog.with("signs.yaml", "- otherwise: go", "- {when: pain < 6, to: go}").faults())
        .anyMatch(it -> it.contains("the last route has a condition"));
  }

  @Test
  void a_choice_that_stands_twice() {
    assertThat(dialog.with("signs.yaml", "value: yesterday", "value: 'no'").faults())
        .anyMatch(it -> it.contains("the choice 'no' stands twice in 'hurt'"));
  }

  @Test
  void an_example_with_an_answer_that_is_none() {
    assertThat(dialog.with("triage.yaml", "pain: [\"7\"]", "pain: [\"70\"]").faults())
        .anyMatch(it -> it.contains("answers 'pain' with [70], which is no answer to it"));
  }

  @Test
  void an_example_that_reaches_something_else() {
    assertThat(dialog.with("triage.yaml", "pain: [\"7\"]", "pain: [\"5\"]").faults())
        .containsExactly(
            "tiny/triage.yaml:27 /examples/5: the example 'Gently' reaches 'go', not 'gently';"
                + " correct the example or the routes");
  }

  @Test
  void a_disposition_without_an_example() {
    assertThat(
            dialog
                .with("triage.yaml", "fever: [unsure]", "fever: [\"yes\"]")
                .with("triage.yaml", "reaches: soon", "reaches: today")
                .faults())
        .anyMatch(it -> it.contains("no example reaches the disposition SEE_CLINICIAN"));
  }

  @Test
  void a_wait_that_does_not_know_when_the_injury_was() {
    assertThat(dialog.with("outcomes.yaml", "injury: hurt", "injury: hurts").faults())
        .anyMatch(it -> it.contains("a 'wait' outcome, and no other, has 'comeBack'"));
  }

  @Test
  void a_fallback_that_is_no_referral() {
    assertThat(dialog.with("triage.yaml", "fallback: hospital", "fallback: go").faults())
        .anyMatch(it -> it.contains("the fallback 'go' is no referral"));
  }

  @Test
  void a_circle() {
    assertThat(dialog.with("signs.yaml", "otherwise: go", "otherwise: hurt").faults())
        .anyMatch(it -> it.contains("'pain' leads back to 'hurt'"));
  }

  @Test
  void a_step_that_no_route_leads_to() {
    assertThat(dialog.with("signs.yaml", "to: gently", "to: go").faults())
        .anyMatch(it -> it.contains("'gently' is never reached, whatever is answered"));
  }

  @Test
  void a_question_that_is_never_asked() {
    assertThat(
            dialog
                .with(
                    "signs.yaml",
                    "to: soon}\n      - otherwise: next",
                    "to: soon}\n      - otherwise: pain")
                .faults())
        .anyMatch(
            it ->
                it.contains("'hurt' is never asked, whatever is answered")
                    && it.contains("S: No (tiny/signs.yaml:28)")
                    && it.contains("=> the question 'pain': S (tiny/signs.yaml:"));
  }

  @Test
  void a_route_that_no_answer_takes() {
    String twice = "- {when: pain >= 6, to: gently}\n      - {when: pain > 7, to: soon}";
    assertThat(dialog.with("signs.yaml", "- {when: pain >= 6, to: gently}", twice).faults())
        .singleElement()
        .asString()
        .contains(
            "no answer to 'pain' takes this route: those before it take them all",
            "=> the question 'pain': S (tiny/signs.yaml:");
  }

  @Test
  void a_condition_that_nobody_can_meet() {
    String never = "- {when: numb is yes or hurt is yesterday, to: later}";
    assertThat(dialog.with("signs.yaml", "- {when: hurt is yesterday, to: later}", never).faults())
        .singleElement()
        .asString()
        .contains("'numb in (yes)' is never true here, whatever is answered");
  }

  @Test
  void a_text_that_is_missing() {
    assertThat(dialog.with("outcomes.yaml", "title: T", "title: ' '").faults())
        .hasSize(7)
        .allMatch(it -> it.contains("/title: the text is missing; write it"));
  }

  @Test
  void a_safety_rule_about_something_that_is_not_there() {
    assertThat(
            dialog
                .with("safety-rules.yaml", "raising: [sudden,", "raising: [suddn,")
                .with("safety-rules.yaml", "disposition in (wait,", "disposition in (wayt,")
                .faults())
        .anyMatch(it -> it.contains("there is no warning sign 'suddn'"))
        .anyMatch(it -> it.contains("there is no 'wayt'; use one of emergency, emergency-dep"));
  }

  @Test
  void a_question_that_is_no_warning_sign_any_more() {
    assertThat(dialog.with("signs.yaml", "- ask: numb\n    redFlag: true", "- ask: numb").faults())
        .singleElement()
        .asString()
        .contains("there is no warning sign 'numb'; correct the id, or give its question 'redFlag");
  }

  @Test
  void a_choice_that_is_clear_and_yet_referred() {
    String choices =
        """
        one
            choices:
              - {value: 'yes', label: A, clear: true}
              - {value: unsure, label: B}
              - {value: 'no', label: C, clear: true}""";
    assertThat(dialog.withAnswerOf("numb", choices).faults())
        .singleElement()
        .asString()
        .contains("'yes' of the warning sign 'numb' is clear, and yet it leads to 'hospital'");
  }

  @Test
  void a_warning_sign_that_no_safety_rule_names() {
    assertThat(
            dialog
                .with(
                    "safety-rules.yaml", "raising: [sudden, numb, fever]", "raising: [numb, fever]")
                .faults())
        .singleElement()
        .asString()
        .contains("no safety rule says where the warning sign 'sudden' leads");
  }

  @Test
  void two_safety_rules_of_one_name() {
    assertThat(
            dialog
                .with(
                    "safety-rules.yaml",
                    "rule: exercise-asks-everything",
                    "rule: signs-are-referred")
                .with("hazards.yaml", "[exercise-asks-everything]", "[signs-are-referred]")
                .faults())
        .singleElement()
        .asString()
        .contains("there are two rules 'signs-are-referred'");
  }

  @Test
  void a_safety_rule_that_is_broken_comes_with_the_shortest_conversation() {
    assertThat(dialog.with("signs.yaml", "to: today", "to: later").faults())
        .anyMatch(
            it ->
                it.startsWith(
                        "tiny/safety-rules.yaml:3 /rules/0: the safety rule 'signs-are-referred' is"
                            + " broken by 1 combination of answers;")
                    && it.endsWith(
                        """
                        the rule: A sign never waits.
                        the shortest way there:
                        S: No (tiny/signs.yaml:6)
                        S: No (tiny/signs.yaml:17)
                        S: Yes (tiny/signs.yaml:28)
                        => wait, 'later': T (tiny/outcomes.yaml:35)
                        the rule asks for: not disposition in (wait, exercise-gently, exercise)"""
                            .replace("\n", "\n    ")));
  }

  @Test
  void a_condition_on_something_asked_later() {
    assertThat(dialog.with("signs.yaml", "when: hurt is yesterday", "when: pain > 5").faults())
        .anyMatch(it -> it.contains("'hurt' decides by 'pain', which is asked after it"));
  }

  @Test
  void a_way_that_asks_too_much() {
    assertThat(dialog.with("triage.yaml", "maxQuestions: 5", "maxQuestions: 4").faults())
        .anyMatch(it -> it.contains("the longest way asks 5 questions; the limit is 4"));
  }

  @Test
  void a_warning_sign_decided_by_another_answer() {
    assertThat(dialog.with("signs.yaml", "when: fever is yes", "when: numb is yes").faults())
        .anyMatch(it -> it.contains("the warning sign 'fever' is decided by another answer"));
  }

  @Test
  void a_warning_sign_whose_not_sure_goes_on() {
    assertThat(dialog.with("signs.yaml", "numb in (yes, unsure)", "numb is yes").faults())
        .anyMatch(
            it -> it.contains("the warning sign 'numb' answered [unsure] goes on to 'fever'"));
  }

  @Test
  void exercises_that_are_reached_past_a_warning_sign() {
    String pastFever = "- {when: numb is no, to: hurt}\n      - otherwise: next";
    assertThat(
            dialog
                .with(
                    "signs.yaml",
                    "to: hospital}\n      - otherwise: next",
                    "to: hospital}\n      " + pastFever)
                .faults())
        .anyMatch(it -> it.contains("exercises can be reached without the warning sign 'fever'"))
        .noneMatch(it -> it.contains("without the warning sign 'numb'"));
  }

  @Test
  void a_warning_sign_that_cannot_be_answered_not_sure() {
    String choices =
        "one\n    choices: [{value: 'yes', label: A}, {value: 'no', label: B, clear: true}]";
    assertThat(
            dialog
                .with("signs.yaml", "numb in (yes, unsure)", "numb is yes")
                .withAnswerOf("numb", choices)
                .faults())
        .anyMatch(it -> it.contains("the warning sign 'numb' has no answer 'unsure'"));
  }

  @Test
  void a_more_urgent_sign_behind_a_less_urgent_one() {
    assertThat(
            dialog
                .with("signs.yaml", "to: hospital", "to: soon")
                .with("signs.yaml", "to: today", "to: hospital")
                .with("triage.yaml", "reaches: hospital", "reaches: soon")
                .with("triage.yaml", "reaches: today", "reaches: hospital")
                .faults())
        .anyMatch(
            it ->
                it.contains("'more-worry-is-never-less-urgent' is broken by 2 combinations")
                    && it.contains("with the less worrying answer:")
                    && it.contains("a more worrying answer to 'numb' leads to a less urgent end"));
  }
}
