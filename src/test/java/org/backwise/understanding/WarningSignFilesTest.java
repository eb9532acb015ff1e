package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Set;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;

class WarningSignFilesTest {

  private static final String SIGN =
      """
      $schema: ../schemas/warning-signs.schema.json
      flag: numb-ear
      step: ear
      level: urgent
      owner: clinician
      sign: a numb ear
      phrases: ["ear|ears .. numb*"]
      not-when: ["ear phones"]
      positive: [my ears are really numb, "my earrs numb"]
      negative: [my ear is not numb, "my friend's ear is numb"]
      """;

  private final Violations violations = new Violations();

  @Test
  void accept_a_sign_that_finds_its_examples() {
    WarningSigns signs = read("numb-ear.yaml", SIGN.replace(", \"my earrs numb\"", ""));

    assertThat(violations.list()).isEmpty();
    assertThat(signs.in(Shipped.words("both ears went numb"))).hasSize(1);
    assertThat(signs.in(Shipped.words("are my ear phones numbered"))).isEmpty();
  }

  @Test
  void name_an_example_that_is_not_recognised() {
    read("numb-ear.yaml", SIGN);
    assertThat(violations.list())
        .singleElement()
        .satisfies(it -> assertThat(it.at().pointer()).isEqualTo("/positive/1"))
        .extracting(Violation::what)
        .isEqualTo("this example is not recognised");
  }

  @Test
  void name_an_example_that_is_taken_for_the_sign() {
    read(
        "numb-ear.yaml",
        SIGN.replace(", \"my earrs numb\"", "").replace("my ear is not numb", "my ears feel numb"));
    assertThat(violations.list())
        .singleElement()
        .extracting(Violation::what)
        .isEqualTo("this example is taken for the sign");
  }

  @Test
  void name_a_question_that_there_is_not() {
    read(
        "numb-ear.yaml",
        SIGN.replace(", \"my earrs numb\"", "").replace("step: ear", "step: nose"));
    assertThat(violations.list())
        .singleElement()
        .extracting(Violation::what)
        .isEqualTo("there is no question 'nose'");
  }

  @Test
  void name_a_flag_that_two_files_have() {
    var files = new HashMap<>(Shipped.SEEDS.files());
    String sign = SIGN.replace(", \"my earrs numb\"", "");
    files.keySet().removeIf(file -> isSign(file));
    files.put("warning-signs/a.yaml", sign);
    files.put("warning-signs/b.yaml", sign);
    readAll(files);
    assertThat(violations.list())
        .singleElement()
        .satisfies(it -> assertThat(it.at().file()).endsWith("b.yaml"));
  }

  @Test
  void name_cues_that_are_missing() {
    var files = new HashMap<>(Shipped.SEEDS.files());
    files.keySet().removeIf(file -> file.startsWith("warning-signs/"));
    readAll(files);
    assertThat(violations.list())
        .singleElement()
        .extracting(Violation::what)
        .isEqualTo("the file is missing");
  }

  private WarningSigns read(String file, String text) {
    var files = new HashMap<>(Shipped.SEEDS.files());
    files.keySet().removeIf(WarningSignFilesTest::isSign);
    files.put("warning-signs/" + file, text);
    return readAll(files);
  }

  private WarningSigns readAll(HashMap<String, String> files) {
    // The real schema asks for more examples than are good to read here.
    files.put("schemas/warning-signs.schema.json", "{}");
    var folder = new DataFolder("seeds", files);
    return new WarningSignFiles(folder, Set.of("ear"), Set.of(), Shipped.WRITING, violations)
        .read();
  }

  private static boolean isSign(String file) {
    return file.startsWith("warning-signs/") && !file.endsWith("cues.yaml");
  }
}
