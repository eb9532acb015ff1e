package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Step.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The programmes of people written out, as they were read and approved. docs/persons.md says what
 * the evidence asks for in each. After a change that is meant, read the difference and approve it
 * with {@code mvn test -Dtest=PersonsTest -DapprovePersons}.
 */
class PersonsTest {

  private static final Path FOLDER = Path.of("src/test/resources/persons");

  /** What everybody here answers before the questions that shape a programme. */
  private static final Map<String, List<String>> CLEAR = new LinkedHashMap<>();

  static {
    CLEAR.put("start", List.of("ready"));
    TheServedRules.DIALOG.redFlags().forEach(it -> CLEAR.put(it.id(), List.of("no")));
    CLEAR.put("health", List.of("none"));
    CLEAR.put("cleared", List.of("yes"));
    CLEAR.put("leg-pain", List.of("back-only"));
    CLEAR.put("injury", List.of("no"));
  }

  static Stream<String> persons() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".yaml"))
          .map(it -> it.replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("persons")
  void a_programme_is_as_it_was_approved(String person) {
    String text = written(person);
    Path approved = FOLDER.resolve(person + ".txt");
    if (System.getProperty("approvePersons") != null) {
      write(approved, text);
    }
    assertThat(Files.exists(approved) ? read(approved) : "")
        .as(
            "the programme of %s. If the change is meant: mvn test -Dtest=PersonsTest"
                + " -DapprovePersons, then read the difference in git",
            person)
        .isEqualTo(text);
  }

  private static String written(String person) {
    Map<String, Object> file = yaml(FOLDER.resolve(person + ".yaml"));
    var all = new LinkedHashMap<>(CLEAR);
    map(file, "answers").forEach((step, values) -> all.put(step, texts(values)));
    var answers = new Answers(all);
    // The whole way, so that it is the triage that lets them exercise.
    var end = TheServedRules.DIALOG.position(answers);
    Outcome outcome = (Outcome) end.at();
    assertThat(outcome.disposition().isExercise()).as("%s ends in exercise", person).isTrue();
    CarePlan plan = TheServedRules.plan(outcome.disposition(), end.path(), course(file));
    String given =
        map(file, "answers").entrySet().stream()
            .map(it -> it.getKey() + ": " + String.join(", ", texts(it.getValue())))
            .collect(Collectors.joining("\n"));
    return "# %s%n%n%s%nThe triage ends in: %s%n%s%n"
        .formatted(file.get("title"), given, outcome.id(), WholePlan.of(plan));
  }

  private static Course course(Map<String, Object> file) {
    Map<String, Object> course = map(file, "course");
    int weeks = Integer.parseInt(String.valueOf(course.get("weeksAgo")));
    String pace = String.valueOf(course.get("pace")).toUpperCase(Locale.ROOT).replace('-', '_');
    return new Course(
        TheServedRules.TODAY.minusWeeks(weeks),
        Integer.parseInt(String.valueOf(course.get("phase"))),
        Pace.valueOf(pace));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> yaml(Path file) {
    var load = new Load(LoadSettings.builder().setLabel(file.toString()).build());
    return (Map<String, Object>) load.loadFromString(read(file));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> of, String key) {
    return (Map<String, Object>) of.getOrDefault(key, Map.of());
  }

  private static List<String> texts(Object values) {
    return ((List<?>) values).stream().map(String::valueOf).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
