package org.backwise.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;

/** A seeds folder with as little in it as the rules allow; each test breaks one thing. */
public final class TinySeeds {

  private static final String ANY = "$schema: ../schemas/any.schema.json\n";

  private final Map<String, String> files = new TreeMap<>();

  public TinySeeds() {
    files.put("schemas/any.schema.json", "{}");
    exercise("walking", "");
    exercise("bridge", "instead: walking\n");
    put("programme/phases.yaml", "phases:\n" + phase(1) + phase(2) + phase(3));
    put("programme/routine.yaml", "routine: []\n");
    put("programme/swaps.yaml", "swaps: []\n");
    put("programme/tips.yaml", "tips: []\n");
    put("programme/equipment.yaml", "equipment: []\n");
    put(
        "programme/progression.yaml",
        "advance: []\nhold: []\neasier: []\ntrafficLight: []\nflareUp: []\n");
    put("programme/expectations.yaml", "expectations: []\n");
    put("programme/stop-if.yaml", "stopIf: []\n");
    put("programme/neutral.yaml", "neutral:\n  - walking\n");
    put("faq/care.yaml", topic("care", "heat", "[]"));
    put(
        "remarks.yaml",
        "remarks:\n  - {id: hello, kind: greeting, wordings: [hello], reply: Hello.}\n");
    files.put(
        "sources.yaml",
        """
        $schema: schemas/any.schema.json
        sources:
          - {id: evidence, title: Evidence notes, kind: evidence}
        """);
    files.put(
        "emergency-numbers.yaml",
        """
        $schema: schemas/any.schema.json
        countries:
          - {country: GB, name: United Kingdom, emergency: "999", urgent: NHS 111, urgentNumber: "111", emergencyDepartment: "A&E", doctor: GP, physio: physio}
        unknown: {emergency: your local emergency number, urgent: your out-of-hours service, crisis: a crisis line, emergencyDepartment: the emergency department, doctor: doctor, physio: physio}
        """);
  }

  /** Replaces or adds a file; the line with its schema is put in front, as line 1. */
  public TinySeeds put(String file, String yaml) {
    files.put(file, (file.contains("/") ? ANY : ANY.replace("../", "")) + yaml);
    return this;
  }

  TinySeeds remove(String file) {
    files.remove(file);
    return this;
  }

  /** An exercise whose id is on line 2 and whose further lines begin on line 3. */
  public TinySeeds exercise(String id, String further) {
    return put("exercises/" + id + ".yaml", exerciseText(id, further));
  }

  static String exerciseText(String id, String further) {
    String defaults =
        """
        name: Something
        category: stretching
        phase: 1
        offer: usual
        focus: [relaxing]
        movements: [standing]
        position: standing
        equipment: []
        steps: [Stand.]
        cue: Stand.
        why: It is easy.
        dose: {sets: 1, reps: 5}
        minutes: 1
        easier: {text: Do less.}
        harder: {text: Do more.}
        conflicts: []
        sources: []
        """;
    var text = new StringBuilder("id: " + id + "\n" + further);
    defaults
        .lines()
        .filter(line -> !further.contains(line.substring(0, line.indexOf(':') + 1)))
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  static String phase(int number) {
    return ("  - {number: %d, name: Go, lasts: 2, focus: f, keyExercise: walking,"
            + " exercisesPerSession: {min: 3, max: 5}, sessionsPerWeek: 3, text: t,"
            + " source: {article: evidence, section: s}}\n")
        .formatted(number);
  }

  static String topic(String topic, String entry, String related) {
    return """
    topic: %s
    title: Care
    entries:
      - id: %s
        question: Heat or ice?
        wordings: [ice]
        text: Both.
        related: %s
        sources: []
    """
        .formatted(topic, entry, related);
  }

  public DataFolder folder() {
    return new DataFolder("seeds", files);
  }

  /** Every fault as the author reads it. */
  List<String> faults() {
    var violations = new Violations();
    Contents.read(folder(), violations);
    return violations.list().stream().map(Violation::toString).toList();
  }
}
