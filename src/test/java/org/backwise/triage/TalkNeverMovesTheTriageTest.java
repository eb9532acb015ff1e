package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.FollowUp;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Exploration;
import org.backwise.dialog.Step.Question;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.understanding.Interpretation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the words, the questions and the search that are served, in every place of the triage. */
class TalkNeverMovesTheTriageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  /** Talk that has nothing to do with backs, or with anything. */
  private static final List<String> GIBBERISH =
      List.of(
          "",
          " ",
          "...",
          "???",
          "\uD83D\uDE42",
          "xqzzt",
          "blorp fnord wibble",
          "asdfghjkl",
          "%s {doctor} <b>",
          "Donaudampfschifffahrt",
          "purple ".repeat(150));

  /**
   * Somebody in the middle of a talk.
   *
   * @param name the question that waits, or the end
   * @param pending the question that waits; empty at an end
   */
  record Place(String name, Conversation talk, String pending) {
    @Override
    public String toString() {
      return name;
    }

    Interpretation read(String text) {
      return Served.INTERPRETER.interpret(
          text, Served.DIALOG.question(pending).orElse(null), TODAY);
    }
  }

  static Stream<Place> places() {
    var exploration = Exploration.of(Served.DIALOG, List.of(), 1);
    Stream<Place> questions =
        Served.DIALOG.questions().values().stream()
            .map(it -> at(it, exploration.shortestTo(it).orElseThrow()));
    Stream<Place> ends =
        exploration.endings().stream().map(it -> end(it.outcome().id(), it.shortest().getFirst()));
    Answers healthy = exploration.shortestTo(last()).orElseThrow();
    var sign = Served.conversation(healthy, "saddle-numbness");
    Stream<Place> confirming = Stream.of(new Place("confirming", sign, "saddle-numbness"));
    return Stream.of(questions, ends, confirming).flatMap(it -> it);
  }

  private static Place at(Question question, Answers answers) {
    return new Place(question.id(), Served.conversation(answers), question.id());
  }

  private static Place end(String outcome, Answers answers) {
    return new Place("the end " + outcome, Served.conversation(answers), "");
  }

  private static Question last() {
    return Served.DIALOG.questions().values().stream().reduce((_, it) -> it).orElseThrow();
  }

  /** One in so many of all wordings, another one at each place: all at every place take an hour. */
  private static final int ONE_IN = 12;

  private static List<String> questionsOfTheirOwn(Place place) {
    List<String> all =
        Served.CONTENTS.faq().stream()
            .flatMap(it -> Stream.concat(Stream.of(it.question()), it.wordings().stream()))
            .toList();
    int first = Math.floorMod(place.name().hashCode(), ONE_IN);
    return IntStream.range(0, all.size())
        .filter(i -> i % ONE_IN == first)
        .mapToObj(all::get)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_question_of_the_persons_own_changes_nothing(Place place) {
    List<String> all = questionsOfTheirOwn(place);
    List<String> questions =
        all.stream()
            .filter(
                it ->
                    switch (place.read(it)) {
                      case Interpretation.Question _,
                          Interpretation.Hedged _,
                          Interpretation.Unclear _ ->
                          true;
                      case Interpretation.Alarm _,
                          Interpretation.Answer _,
                          Interpretation.Command _ ->
                          false;
                    })
            .toList();
    assertThat(questions).hasSizeGreaterThan(all.size() * 4 / 5);
    questions.forEach(it -> changesNothing(place, new Say("m", it)));
  }

  /** The bound is the level reached. What is wrong here is the reading, not what follows of it. */
  @Test
  void few_questions_are_taken_for_an_answer() {
    List<String> taken =
        places()
            .flatMap(
                place ->
                    questionsOfTheirOwn(place).stream()
                        .filter(it -> place.read(it) instanceof Interpretation.Answer)
                        .map(it -> place + ": " + it))
            .toList();
    System.out.println("own questions taken for an answer: " + taken.size());
    assertThat(taken).hasSizeLessThanOrEqualTo(140);
  }

  @Test
  void nonsense_is_read_as_nothing_or_as_a_question() {
    assertThat(
            places()
                .flatMap(
                    place ->
                        GIBBERISH.stream()
                            .filter(it -> !isTalk(place.read(it)))
                            .map(it -> place + ": " + it))
                .toList())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("places")
  void words_that_are_not_understood_change_nothing(Place place) {
    assertThat(GIBBERISH).anyMatch(it -> place.read(it) instanceof Interpretation.Unclear);
    GIBBERISH.stream()
        .filter(it -> isTalk(place.read(it)))
        .forEach(it -> changesNothing(place, new Say("m", it)));
  }

  private static boolean isTalk(Interpretation meaning) {
    return meaning instanceof Interpretation.Unclear || meaning instanceof Interpretation.Question;
  }

  @ParameterizedTest
  @MethodSource("places")
  void a_command_that_is_no_move_changes_nothing(Place place) {
    for (Kind kind : Kind.values()) {
      switch (kind) {
        case REPEAT, WHY, ANSWERS, HELP -> changesNothing(place, new Command("m", kind));
        case BACK, RESTART, FORGET -> {}
      }
    }
  }

  @Test
  void a_command_in_words_changes_nothing_either() {
    for (Place place : places().toList()) {
      for (String text :
          List.of("why do you ask?", "say that again", "what did I answer", "help")) {
        if (place.read(text) instanceof Interpretation.Command) {
          changesNothing(place, new Say("m", text));
        }
      }
    }
  }

  private static void changesNothing(Place place, PersonMessage message) {
    Move move = Served.TURNS.take(place.talk(), message);
    assertThat(move).as("%s", message).isInstanceOf(Move.Said.class);
    var said = (Move.Said) move;
    // A doubtful answer is remembered until the question is answered.
    // The day on which somebody first sees a programme is noted.
    FollowUp noted = said.conversation().followUp();
    assertThat(noted.isAsking() || !noted.done().isEmpty()).as("%s", message).isFalse();
    assertThat(
            said.conversation()
                .remembering(place.talk().remembered())
                .following(place.talk().followUp()))
        .as("%s", message)
        .isEqualTo(place.talk());
    assertThat(Served.POSITIONS.of(said.conversation().answers()))
        .isEqualTo(Served.POSITIONS.of(place.talk().answers()));
    if (place.pending().isEmpty()) {
      assertThat(said.pending()).as("%s", message).isNull();
    } else {
      assertThat(said.pending()).as("%s", message).isNotNull();
      assertThat(said.pending().step()).as("%s", message).isEqualTo(place.pending());
      assertThat(said.replies().getLast()).as("%s", message).isEqualTo(said.pending());
    }
  }
}
