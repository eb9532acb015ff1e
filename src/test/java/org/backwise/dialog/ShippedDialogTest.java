package org.backwise.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The dialog that is shipped in {@code dialogs/}. */
class ShippedDialogTest {

  static final Dialog DIALOG = read();

  private static Dialog read() {
    var violations = new Violations();
    var dialogs = Dialogs.read(DataFolder.read(Path.of("dialogs")), violations);
    violations.throwIfAny();
    return dialogs.orElseThrow().current();
  }

  static Stream<Example> examples() {
    return DIALOG.examples().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void every_example_reaches_what_it_says(Example example) {
    assertThat(DIALOG.follow(example).id()).as(example.name()).isEqualTo(example.reaches());
  }

  @Test
  void every_disposition_of_the_protocol_is_reached_by_an_example() {
    assertThat(examples().flatMap(it -> Stream.ofNullable(DIALOG.outcomes().get(it.reaches()))))
        .extracting(Step.Outcome::disposition)
        .contains(Disposition.values());
  }

  @Test
  void a_person_without_a_warning_sign_answers_at_most_twenty_questions() {
    assertThat(DIALOG.remaining(DIALOG.first())).isLessThanOrEqualTo(20);
  }
}
