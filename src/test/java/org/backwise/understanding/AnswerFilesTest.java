package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;

class AnswerFilesTest {

  private final Violations violations = new Violations();

  @Test
  void name_a_phrase_that_cannot_be_read() {
    var files = new AnswerFiles(withCommand("why|don't ask"), violations);
    Commands commands = files.commands(files.answerWords());

    assertThat(violations.list())
        .singleElement()
        .satisfies(it -> assertThat(it.at().pointer()).isEqualTo("/commands/0/phrases/0"))
        .extracting(Violation::what)
        .asString()
        .contains("don't");
    assertThat(commands.in(Shipped.words("why"))).isEmpty();
  }

  @Test
  void name_an_empty_alternative() {
    var files = new AnswerFiles(withCommand("why||how"), violations);
    files.commands(files.answerWords());
    assertThat(violations.list())
        .singleElement()
        .extracting(Violation::what)
        .asString()
        .contains("empty");
  }

  @Test
  void name_a_command_that_there_is_not() {
    var files = new AnswerFiles(withCommand("why", "dance"), violations);
    files.commands(files.answerWords());
    assertThat(violations.list())
        .singleElement()
        .satisfies(it -> assertThat(it.at().pointer()).isEqualTo("/commands/0/command"));
  }

  private static DataFolder withCommand(String phrase) {
    return withCommand(phrase, "why");
  }

  private static DataFolder withCommand(String phrase, String command) {
    var files = new HashMap<>(Shipped.SEEDS.files());
    files.put(
        "understanding/commands.yaml",
        """
        $schema: ../schemas/commands.schema.json
        commands:
          - command: %s
            phrases: ["%s"]
        """
            .formatted(command, phrase));
    return new DataFolder("seeds", files);
  }
}
