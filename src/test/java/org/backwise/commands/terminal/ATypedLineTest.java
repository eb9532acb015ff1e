package org.backwise.commands.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.dialog.AnswerKind;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.triage.Reply.Ask;
import org.backwise.triage.Reply.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the terminal makes of a line, before the triage hears it. */
class ATypedLineTest {

  private static final Ask MANY = ask("health", AnswerKind.MANY, "cancer", "fall", "none");
  private static final Ask NUMBER = ask("pain", AnswerKind.NUMBER);

  private final TypedReader reader = new TypedReader();

  private static Ask ask(String step, AnswerKind kind, String... values) {
    List<Choice> choices =
        List.of(values).stream().map(it -> new Choice(it, "Label", null, null)).toList();
    return new Ask(step, "Text?", "Why.", null, kind, choices, 0, 10);
  }

  private static Typed message(PersonMessage message) {
    return new Typed.Message(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 3", "1,3", " 1, 3 ", "1;3", "1 3 1"})
  void numbers_in_a_row_are_the_choices_in_these_places(String line) {
    assertThat(reader.read(line, MANY))
        .isEqualTo(message(new Choose("line-1", "health", List.of("cancer", "none"))));
  }

  @Test
  void a_place_that_is_not_there_is_left_to_the_triage_to_refuse() {
    assertThat(reader.read("4", MANY))
        .isEqualTo(message(new Choose("line-1", "health", List.of("4"))));
  }

  @Test
  void where_a_number_is_asked_for_it_is_the_answer() {
    assertThat(reader.read("0", NUMBER))
        .isEqualTo(message(new Choose("line-1", "pain", List.of("0"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 and 3", "none", "7/10", "heat or ice?", "-1", "back"})
  void everything_else_is_said_as_it_was_typed(String line) {
    assertThat(reader.read(line, MANY)).isEqualTo(message(new Say("line-1", line)));
  }

  @Test
  void at_the_end_a_number_is_talk() {
    assertThat(reader.read("1", null)).isEqualTo(message(new Say("line-1", "1")));
  }

  @Test
  void an_earlier_answer_is_changed_by_number_or_by_its_name_in_the_files() {
    assertThat(reader.read("", MANY)).isEqualTo(new Typed.Nothing());
    assertThat(reader.read("/change health 1 fall", NUMBER))
        .isEqualTo(message(new Change("line-1", "health", List.of("cancer", "fall"))));
    assertThat(reader.read("/change unseen 1", NUMBER))
        .isEqualTo(message(new Change("line-2", "unseen", List.of("1"))));
  }

  @Test
  void each_message_has_an_id_of_its_own_so_that_none_counts_as_said_before() {
    assertThat(reader.read("/why", MANY)).isEqualTo(message(new Command("line-1", Kind.WHY)));
    assertThat(reader.read("/WHY", MANY)).isEqualTo(message(new Command("line-2", Kind.WHY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?", "/change", "/change health", "/ back"})
  void a_command_that_cannot_be_obeyed_is_a_mistake(String line) {
    assertThat(reader.read(line, MANY)).isInstanceOf(Typed.Mistake.class);
  }
}
