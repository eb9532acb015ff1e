package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.AbstractStringAssert;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Hazard.Likelihood;
import org.backwise.dialog.SafetyRule.Severity;
import org.junit.jupiter.api.Test;

/** Each fault of the hazard log, seen in a tiny one. */
class HazardLogTest {

  private final TinyDialog dialog = new TinyDialog();

  @Test
  void a_hazard_is_read_with_its_controls() {
    var hazards = Dialogs.read(dialog.folder(), new Violations()).orElseThrow().hazards();
    assertThat(hazards)
        .extracting(Hazard::id)
        .containsExactly("a-sign-is-missed", "exercise-too-soon");
    Hazard hazard = hazards.getLast();
    assertThat(hazard.severity()).isEqualTo(Severity.SIGNIFICANT);
    assertThat(hazard.likelihood()).isEqualTo(Likelihood.LOW);
    assertThat(hazard.controls().rules()).containsExactly("exercise-asks-everything");
    assertThat(hazard.controls().deployer()).containsExactly("Ask people how it went.");
    assertThat(hazard.gaps()).isEmpty();
  }

  @Test
  void a_rule_that_there_is_not() {
    assertFault("[signs-are-referred, ", "[signs-are-refered, signs-are-referred, ")
        .isEqualTo(
            "tiny/hazards.yaml:3 /hazards/0: there is no safety rule 'signs-are-refered';"
                + " correct the id, or add the rule to safety-rules.yaml");
  }

  @Test
  void a_rule_that_controls_nothing() {
    assertFault("[signs-are-referred, ", "[")
        .isEqualTo(
            "tiny/safety-rules.yaml:3 /rules/0: no hazard is controlled by the safety rule"
                + " 'signs-are-referred'; name it in hazards.yaml, under the rules of a hazard");
  }

  @Test
  void a_hazard_that_nothing_controls() {
    dialog.with(
        "hazards.yaml",
        "[signs-are-referred, more-worry-is-never-less-urgent]",
        "[signs-are-referred, more-worry-is-never-less-urgent, exercise-asks-everything]");
    assertFault(
            """
            controls:
                  rules: [exercise-asks-everything]
                  deployer: [Ask people how it went.]
            """,
            "controls: {}\n")
        .startsWith(
            "tiny/hazards.yaml:10 /hazards/1: nothing controls the hazard 'exercise-too-soon'");
  }

  @Test
  void two_hazards_of_one_name() {
    assertFault("hazard: exercise-too-soon", "hazard: a-sign-is-missed")
        .isEqualTo(
            "tiny/hazards.yaml:10 /hazards/1: there are two hazards 'a-sign-is-missed';"
                + " give one another name");
  }

  @Test
  void a_likelihood_that_the_standard_does_not_know() {
    assertFault(
            "severity: significant\n    likelihood: low",
            "severity: significant\n    likelihood: rare")
        .contains("tiny/hazards.yaml:14 /hazards/1/likelihood");
  }

  private AbstractStringAssert<?> assertFault(String good, String bad) {
    return assertThat(dialog.with("hazards.yaml", good, bad).faults()).singleElement().asString();
  }
}
