package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.likeness.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SayingFilesTest {

  private static final String SIGNS =
      """
      $schema: ../../schemas/sayings.schema.json
      sayings:
        - says: [fever]
          texts: [I am burning up, shivering all night]
        - says: []
          texts: [my back hurts]
      """;

  private static final String ANSWERS =
      """
      $schema: ../schemas/sayings.schema.json
      sayings:
        - says: ["yes"]
          texts: [that is so]
        - says: [numb.no]
          texts: [I feel all of it]
        - says: [other]
          texts: [why me]
      """;

  private final Map<String, String> files = new HashMap<>(Shipped.SEEDS.files());

  SayingFilesTest() {
    files.keySet().removeIf(it -> it.startsWith("sayings/warning-signs/"));
    files.put("sayings/warning-signs/fever.yaml", SIGNS);
    files.put("sayings/answers.yaml", ANSWERS);
  }

  private List<Violation> faults() {
    var violations = new Violations();
    new SayingFiles(new DataFolder("seeds", files), violations)
        .check(Set.of("fever", "cancer"), Set.of("numb"));
    return violations.list();
  }

  private void edit(String file, String text, String replacement) {
    files.computeIfPresent(file, (_, old) -> old.replace(text, replacement));
  }

  @Test
  void that_are_shipped_have_no_fault() {
    assertThat(Shipped.INTERPRETER).isNotNull();
    assertThat(Shipped.VIOLATIONS.list()).isEmpty();
  }

  @Test
  void are_accepted_with_labels_that_are_known() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void name_a_sign_that_there_is_not() {
    edit("sayings/warning-signs/fever.yaml", "[fever]", "[fever, rash]");
    assertThat(faults())
        .singleElement()
        .hasToString(
            "seeds/sayings/warning-signs/fever.yaml:3 /sayings/0/says: nobody knows 'rash';"
                + " correct it");
  }

  @ParameterizedTest
  @CsvSource({"sometimes", "nose.no", "numb.other.no", "fever"})
  void name_an_answer_that_there_is_not(String label) {
    edit("sayings/answers.yaml", "[numb.no]", "[" + label + "]");
    assertThat(faults()).isNotEmpty().allMatch(it -> it.at().file().endsWith("answers.yaml"));
  }

  @Test
  void name_a_text_that_stands_twice_in_a_file() {
    edit("sayings/answers.yaml", "why me", "that is so");
    assertThat(faults())
        .singleElement()
        .hasToString(
            "seeds/sayings/answers.yaml:8 /sayings/2/texts/0: 'that is so' stands here twice;"
                + " leave one");
  }

  @Test
  void name_a_text_that_stands_under_two_signs() {
    files.put("sayings/warning-signs/cancer.yaml", SIGNS.replace("[fever]", "[cancer]"));
    assertThat(faults())
        .hasSize(3)
        .allMatch(it -> it.at().file().endsWith("fever.yaml"))
        .allMatch(it -> it.what().endsWith("stands here twice"));
  }

  @Test
  void name_what_does_not_fit_their_schema() {
    edit("sayings/warning-signs/fever.yaml", "says: []", "say: []");
    assertThat(faults())
        .isNotEmpty()
        .allMatch(it -> it.at().file().endsWith("warning-signs/fever.yaml"))
        .anyMatch(it -> it.todo().equals("add 'says'"));
  }

  @Test
  void name_a_file_that_is_missing() {
    files.remove("sayings/answers.yaml");
    assertThat(faults())
        .singleElement()
        .extracting(Violation::what)
        .isEqualTo("the file is missing");
  }

  @Test
  void stop_the_start_of_whoever_reads_free_text() {
    files.putAll(Shipped.SEEDS.files());
    edit("sayings/answers.yaml", "- says: [unsure]", "- says: [unsur]");
    var violations = new Violations();
    Interpreter.read(
        new DataFolder("seeds", files),
        Shipped.DIALOG.questions().keySet(),
        Likeness.of(Language.FIRST),
        violations);
    assertThat(violations.list())
        .singleElement()
        .extracting(Violation::what)
        .isEqualTo("nobody knows 'unsur'");
  }
}
