package org.backwise.dialog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.backwise.datafile.Location;
import org.backwise.dialog.SafetyRule.Severity;

/**
 * Something that could go wrong, as {@code dialogs/hazards.yaml} has it. It does not say if the
 * risk that is left can be accepted: only the clinician of the place where it runs can sign that.
 *
 * @param id its name
 * @param says what could go wrong, in plain words
 * @param harm what that could do to a person
 * @param severity how bad it would be without any control
 * @param likelihood how likely it is with the controls, as we propose it
 * @param controls what is done about it
 * @param gaps what is known to be missing
 * @param at where it is written
 */
public record Hazard(
    String id,
    String says,
    String harm,
    Severity severity,
    Likelihood likelihood,
    Controls controls,
    List<String> gaps,
    Location at) {

  public Hazard {
    gaps = List.copyOf(gaps);
  }

  /** The words of the NHS standard DCB0129 for how likely harm is, the least likely first. */
  public enum Likelihood {
    @JsonProperty("very-low")
    VERY_LOW,
    @JsonProperty("low")
    LOW,
    @JsonProperty("medium")
    MEDIUM,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("very-high")
    VERY_HIGH
  }

  /**
   * What is done about a hazard.
   *
   * @param rules safety rules that keep it away
   * @param tests tests of the build: a Java class by its simple name, a widget's test by its file
   * @param design what else in the design controls it, in sentences
   * @param deployer what only the people of the place where it runs can do
   */
  public record Controls(
      List<String> rules, List<String> tests, List<String> design, List<String> deployer) {

    public Controls {
      rules = List.copyOf(rules);
      tests = List.copyOf(tests);
      design = List.copyOf(design);
      deployer = List.copyOf(deployer);
    }

    boolean isEmpty() {
      return rules.isEmpty() && tests.isEmpty() && design.isEmpty() && deployer.isEmpty();
    }
  }
}
