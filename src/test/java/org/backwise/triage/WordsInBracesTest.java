package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.junit.jupiter.api.Test;

/** Every text that may hold a name in braces is shown with the word of the person's place. */
class WordsInBracesTest {

  private static final Dialog DIALOG = dialogWithNames();
  private final Saying saying = saying();

  /** The shipped dialog with a name in each kind of text that the shipped one has none in. */
  private static Dialog dialogWithNames() {
    DataFolder folder = DataFolder.read(Path.of("dialogs"));
    var files = new TreeMap<>(folder.files());
    files.computeIfPresent(
        "scope.yaml",
        (_, text) ->
            text.replaceAll(
                    "(?m)^    (text|brief|why): .*$(\\n {6,}.*)*", "    $1: My $1, {doctor}")
                .replaceAll("(?m)^( +)- value: (.*)$", "$1- value: $2\n$1  help: A {physio}"));
    files.computeIfPresent(
        "outcomes.yaml",
        (_, text) ->
            text.replace("timeframe: Within a week", "timeframe: 'Soon, {doctor}'")
                .replace("say: I am under 18", "say: I, {physio}, am under 18"));
    var violations = new Violations();
    Optional<Dialogs> dialogs = Dialogs.read(new DataFolder("dialogs", files), violations);
    violations.throwIfAny();
    return dialogs.orElseThrow().current();
  }

  private static Saying saying() {
    var outcomes =
        new Outcomes(
            TurnTakerTest.ENGLISH,
            DIALOG,
            (_, _, _, _) -> {
              throw new AssertionError("nobody here gets a programme");
            },
            TurnTakerTest.shippedPhrases(),
            Clock.systemUTC());
    var positions = new Positions(DIALOG, new TriageMachine(DIALOG), new SimpleMeterRegistry());
    return new Saying(
        DIALOG,
        positions,
        outcomes,
        _ -> new LocalWords(Map.of("doctor", "GP", "physio", "therapist")),
        null,
        Clock.systemUTC());
  }

  private static Conversation answered(String... values) {
    Answers answers = Answers.NONE;
    if (values.length > 0) {
      answers = answers.with(DIALOG.first().id(), List.of(values));
    }
    return new Conversation(
        "id", "hash", "back-pain", "v", "en-GB", "UTC", answers, Map.of(), List.of(), 1);
  }

  @Test
  void a_question_is_asked_in_the_words_of_the_place() {
    Move.Said said = saying.arrive(answered(), List.of());
    Reply.Ask ask = said.pending();
    assertThat(ask).isNotNull().isEqualTo(said.replies().getLast());
    assertThat(ask.text()).isEqualTo("My text, GP");
    assertThat(ask.why()).isEqualTo("My why, GP");
    assertThat(ask.choices()).extracting(Reply.Choice::help).containsOnly("A therapist");
  }

  @Test
  void a_question_is_asked_again_in_the_words_of_the_place() {
    Reply.Ask after = saying.remind(answered(), List.of()).pending();
    Move refused = saying.refuse(saying.talk(answered()), Hearing.Code.INVALID_ANSWER, "Again.");
    assertThat(after).extracting(Reply.Ask::text).isEqualTo("My brief, GP");
    assertThat(refused)
        .isInstanceOfSatisfying(
            Move.Refused.class, it -> assertThat(it.why().pending()).isEqualTo(after));
  }

  @Test
  void whatever_is_said_before_a_question_is_said_in_the_words_of_the_place() {
    List<Reply> before =
        List.of(
            new Reply.Text("Ask your {doctor}."),
            new Reply.Suggestions("Is it about your {doctor}?", List.of()),
            new Reply.Alert(Reply.Level.URGENT, "See a {physio}", "Call a {doctor}.", null));
    assertThat(saying.remind(answered(), before).replies())
        .startsWith(
            new Reply.Text("Ask your GP."),
            new Reply.Suggestions("Is it about your GP?", List.of()),
            new Reply.Alert(Reply.Level.URGENT, "See a therapist", "Call a GP.", null));
  }

  @Test
  void an_end_says_how_soon_and_what_to_say_in_the_words_of_the_place() {
    Move.Said said = saying.arrive(answered("under-18"), List.of());
    assertThat(said.replies().getLast())
        .isInstanceOfSatisfying(
            Reply.Outcome.class,
            it -> {
              assertThat(it.timeframe()).isEqualTo("Soon, GP");
              assertThat(it.clinicianSummary()).startsWith("I, therapist, am under 18");
            });
  }
}
