package org.backwise.dialog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backwise.datafile.Source;
import org.jspecify.annotations.Nullable;

/** The shape of the files in {@code dialogs/}, as their JSON Schemas describe it. */
final class Authored {

  private Authored() {}

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return List.copyOf(Objects.requireNonNullElse(list, List.of()));
  }

  /** {@code triage.yaml}. */
  record Triage(
      String dialog,
      String title,
      String opening,
      @Nullable YesNoUnsure yesNoUnsure,
      int maxQuestions,
      String fallback,
      List<String> sections,
      List<NamedCondition> situations,
      List<ExampleTalk> examples) {
    Triage {
      situations = orEmpty(situations);
      examples = orEmpty(examples);
    }
  }

  /** The labels of the choices that every yes/no question has. */
  record YesNoUnsure(String yes, String no, String unsure) {

    static final YesNoUnsure ENGLISH = new YesNoUnsure("Yes", "No", "I'm not sure");

    List<Choice> choices() {
      return List.of(
          Choice.of("yes", yes, false),
          Choice.of("no", no, true),
          Choice.of(Choice.UNSURE, unsure, false));
    }
  }

  /** One section, for example {@code red-flags.yaml}. */
  record Section(String section, String title, List<Ask> steps, List<ExampleTalk> examples) {
    Section {
      steps = orEmpty(steps);
      examples = orEmpty(examples);
    }
  }

  /** {@code revoked.yaml}. */
  record Revocations(List<Revocation> revoked) {}

  record Revocation(String version, String because) {}

  record Ask(
      String ask,
      boolean redFlag,
      String summary,
      String text,
      String brief,
      String why,
      @Nullable String help,
      AnswerKind answer,
      List<Choice> choices,
      int min,
      int max,
      List<Way> routes,
      List<Source> sources) {
    Ask {
      choices = orEmpty(choices);
      routes = orEmpty(routes);
      sources = orEmpty(sources);
    }
  }

  /** A route: either {@code when} and {@code to}, or {@code otherwise}. */
  record Way(@Nullable String when, @Nullable String to, @Nullable String otherwise) {}

  record NamedCondition(String id, String when) {}

  record ExampleTalk(String name, Map<String, List<String>> answers, String reaches) {}

  /** {@code outcomes.yaml}. */
  record Outcomes(List<End> outcomes) {
    Outcomes {
      outcomes = orEmpty(outcomes);
    }
  }

  record End(
      String outcome,
      Disposition disposition,
      String title,
      String text,
      @Nullable String timeframe,
      String say,
      @Nullable Line call,
      @Nullable ComeBack comeBack,
      @Nullable Onward course,
      List<String> safetyNet,
      List<Source> sources) {
    End {
      safetyNet = orEmpty(safetyNet);
      sources = orEmpty(sources);
    }
  }

  record ComeBack(int afterHours, String injury) {}

  /** {@code safety-rules.yaml}. */
  record SafetyRules(List<Demanded> rules) {}

  record Demanded(
      String rule,
      String says,
      SafetyRule.Severity severity,
      @Nullable String when,
      @Nullable String then,
      List<String> raising,
      @Nullable LeftOut leavesOut,
      @Nullable Map<String, List<String>> carries,
      List<String> notGiven,
      List<String> keeps,
      List<String> structure,
      List<String> tested,
      List<Source> sources) {
    Demanded {
      raising = orEmpty(raising);
      notGiven = orEmpty(notGiven);
      keeps = orEmpty(keeps);
      structure = orEmpty(structure);
      tested = orEmpty(tested);
    }
  }

  record LeftOut(List<String> movements, List<String> exercises) {
    LeftOut {
      movements = orEmpty(movements);
      exercises = orEmpty(exercises);
    }
  }

  /** {@code hazards.yaml}. */
  record Hazards(List<Danger> hazards) {}

  record Danger(
      String hazard,
      String says,
      String harm,
      SafetyRule.Severity severity,
      Hazard.Likelihood likelihood,
      Control controls,
      List<String> gaps) {
    Danger {
      gaps = orEmpty(gaps);
    }
  }

  record Control(
      List<String> rules, List<String> tests, List<String> design, List<String> deployer) {
    Control {
      rules = orEmpty(rules);
      tests = orEmpty(tests);
      design = orEmpty(design);
      deployer = orEmpty(deployer);
    }
  }
}
