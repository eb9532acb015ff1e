package org.backwise.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.backwise.dialog.Dialogs;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page for the clinician tells. */
@Served
class TheSummaryTest {

  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;
  @Autowired private Handouts handouts;

  @Test
  void the_summary_tells_signs_from_answers_and_names_every_rule_that_applied() {
    Account account = talks().account("exercise-gently", "en-GB");

    JsonNode summary = JsonMapper.shared().readTree(made(Form.SUMMARY, account));

    assertThat(summary.at("/warningSigns")).hasSize((int) dialogs.current().redFlags().count());
    assertThat(summary.at("/answers").findValuesAsString("question"))
        .doesNotContainAnyElementsOf(summary.at("/warningSigns").findValuesAsString("question"));
    assertThat(summary.at("/outcome/disposition").asString()).isEqualTo("exercise-gently");
    assertThat(summary.at("/outcome/rules").valueStream().map(JsonNode::asString))
        .startsWith("exercise-gently")
        .contains("exercises-need-every-question-asked", "told-disc", "bending-forward-hurts")
        .doesNotContain("fever-is-seen-today", "told-stenosis")
        .doesNotHaveDuplicates();
    assertThat(summary.at("/service/version").asString()).isEqualTo(dialogs.current().version());
    assertThat(summary.at("/programme/exercises").isEmpty()).isFalse();
  }

  @Test
  void the_summary_of_a_referral_shows_the_sign_and_its_rule() {
    Account account = talks().account("emergency-department", "en-GB");

    JsonNode summary = JsonMapper.shared().readTree(made(Form.SUMMARY, account));

    assertThat(summary.has("programme")).isFalse();
    assertThat(summary.at("/outcome/rules").valueStream().map(JsonNode::asString))
        .contains("numbness-between-the-legs-goes-to-hospital")
        .doesNotContain("told-disc");
    assertThat(summary.at("/warningSigns").findValuesAsString("answer")).contains("Yes");
  }

  private Talks talks() {
    return new Talks(triage, dialogs);
  }

  private byte[] made(Form form, Account account) {
    return handouts.make(form, account).orElseThrow().content();
  }
}
