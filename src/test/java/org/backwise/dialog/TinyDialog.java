package org.backwise.dialog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;

/** A dialog of three small files, to be broken in one place. */
final class TinyDialog {

  private final Map<String, String> files = new HashMap<>();

  TinyDialog() {
    for (String schema : List.of("triage", "section", "outcomes", "safety-rules", "hazards")) {
      String file = "schemas/" + schema + ".schema.json";
      files.put(file, text(Path.of("dialogs", file)));
    }
    files.put("triage.yaml", TRIAGE);
    files.put("signs.yaml", SIGNS);
    files.put("outcomes.yaml", OUTCOMES);
    files.put("safety-rules.yaml", RULES);
    files.put("hazards.yaml", HAZARDS);
  }

  /** Replaces a text that must be in the file. */
  TinyDialog with(String file, String text, String replacement) {
    String old = files.getOrDefault(file, "");
    if (!old.contains(text)) {
      throw new IllegalArgumentException(file + " does not contain " + text);
    }
    files.put(file, old.replace(text, replacement));
    return this;
  }

  /** Another way to answer one of the questions that have yes, no and unsure. */
  TinyDialog withAnswerOf(String question, String answer) {
    String signs = files.getOrDefault("signs.yaml", "");
    int from = signs.indexOf("- ask: " + question);
    String kind = "answer: yes-no-unsure";
    int at = signs.indexOf(kind, from);
    String changed = signs.substring(at + kind.length());
    files.put("signs.yaml", signs.substring(0, at) + "answer: " + answer + changed);
    return this;
  }

  TinyDialog withFile(String file, String text) {
    files.put(file, text);
    return this;
  }

  DataFolder folder() {
    return new DataFolder("tiny", files);
  }

  Dialog dialog() {
    return Dialogs.read(folder(), new Violations()).orElseThrow().current();
  }

  List<String> faults() {
    var violations = new Violations();
    Dialogs.read(folder(), violations);
    return violations.list().stream().map(Violation::toString).toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final String TRIAGE =
      """
      $schema: schemas/triage.schema.json
      dialog: tiny
      title: Tiny
      opening: Hello
      maxQuestions: 5
      fallback: hospital
      sections: [signs]
      situations:
        - id: hurt
          when: pain > 5
      examples:
        - name: Numbness goes to hospital
          answers: {numb: ["yes"]}
          reaches: hospital
        - name: An ambulance for a bad start
          answers: {sudden: ["yes"]}
          reaches: ambulance
        - name: Today
          answers: {fever: ["yes"]}
          reaches: today
        - name: Soon
          answers: {fever: [unsure]}
          reaches: soon
        - name: Later
          answers: {hurt: [yesterday]}
          reaches: later
        - name: Gently
          answers: {hurt: ["no"], pain: ["7"]}
          reaches: gently
        - name: Exercise
          answers: {hurt: ["no"], pain: ["2"]}
          reaches: go
      """;

  private static String ask(String id, String flag, String answer, String routes) {
    return """
        - ask: %s
          redFlag: %s
          summary: S
          text: T
          brief: B
          why: W
          answer: %s
          routes:
      %s
          sources: [{article: evidence, section: "1"}]
      """
        .formatted(id, flag, answer, routes.indent(6).stripTrailing());
  }

  private static final String SIGNS =
      """
      $schema: schemas/section.schema.json
      section: signs
      title: Signs
      examples: []
      steps:
      """
          + ask(
              "sudden",
              "true",
              "yes-no-unsure",
              "- {when: 'sudden in (yes, unsure)', to: ambulance}\n- otherwise: next")
          + ask(
              "numb",
              "true",
              "yes-no-unsure",
              "- {when: 'numb in (yes, unsure)', to: hospital}\n- otherwise: next")
          + ask(
              "fever",
              "true",
              "yes-no-unsure",
              "- {when: fever is yes, to: today}\n- {when: fever is unsure, to: soon}\n- otherwise: next")
          + ask(
              "hurt",
              "false",
              "one\n    choices: [{value: 'no', label: 'No'}, {value: yesterday, label: Y, daysAgo: 1}]",
              "- {when: hurt is yesterday, to: later}\n- otherwise: next")
          + ask(
              "pain",
              "false",
              "number\n    min: 0\n    max: 10",
              "- {when: pain >= 6, to: gently}\n- otherwise: go");

  private static String end(String id, String disposition, String more) {
    return """
        - outcome: %s
          disposition: %s
          title: T
          text: T
          timeframe: T
      %s    say: S
          safetyNet: [N]
          sources: [{article: evidence, section: "1"}]
      """
        .formatted(id, disposition, more);
  }

  private static final String OUTCOMES =
      "$schema: schemas/outcomes.schema.json\noutcomes:\n"
          + end("ambulance", "emergency", "")
          + end("hospital", "emergency-department", "")
          + end("today", "same-day", "")
          + end("soon", "see-clinician", "")
          + end("later", "wait", "    comeBack: {afterHours: 72, injury: hurt}\n")
          + end("gently", "exercise-gently", "")
          + end("go", "exercise", "");

  private static final String RULES =
      """
      $schema: schemas/safety-rules.schema.json
      rules:
        - rule: signs-are-referred
          says: A sign never waits.
          severity: major
          when: sudden in (yes, unsure) or numb in (yes, unsure) or fever in (yes, unsure)
          then: not disposition in (wait, exercise-gently, exercise)
          sources: [{article: evidence, section: "1"}]
        - rule: exercise-asks-everything
          says: Exercises are for those of whom everything was asked.
          severity: major
          when: disposition in (exercise, exercise-gently)
          then: sudden is no and numb is no and fever is no and hurt is no
          sources: [{article: evidence, section: "1"}]
        - rule: more-worry-is-never-less-urgent
          says: More worry is never less urgent.
          severity: major
          raising: [sudden, numb, fever]
          sources: [{article: evidence, section: "1"}]
      """;

  private static final String HAZARDS =
      """
      $schema: schemas/hazards.schema.json
      hazards:
        - hazard: a-sign-is-missed
          says: A sign is missed.
          harm: Help comes too late.
          severity: catastrophic
          likelihood: low
          controls:
            rules: [signs-are-referred, more-worry-is-never-less-urgent]
        - hazard: exercise-too-soon
          says: Exercise comes before the questions.
          harm: It hurts more.
          severity: significant
          likelihood: low
          controls:
            rules: [exercise-asks-everything]
            deployer: [Ask people how it went.]
      """;
}
