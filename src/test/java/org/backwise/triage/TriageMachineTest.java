package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Example;
import org.backwise.dialog.Exploration;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step.Question;
import org.backwise.triage.TriageMachine.Event;
import org.junit.jupiter.api.Test;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** The machine in use, the library's own executor and the pure model, side by side. */
class TriageMachineTest {

  private static final Dialog DIALOG = shippedDialog();
  private static final TriageMachine MACHINE = new TriageMachine(DIALOG);

  static Dialog shippedDialog() {
    var violations = new Violations();
    var dialogs = Dialogs.read(DataFolder.read(Path.of("dialogs")), violations);
    violations.throwIfAny();
    return dialogs.orElseThrow().current();
  }

  /** A state, and answers that include one to its question. */
  record Situation(Question at, Answers answers) {}

  @Test
  void all_three_agree_on_every_answer_wherever_a_conversation_can_be() {
    assertThat(agreeEverywhere(DIALOG, MACHINE)).isGreaterThan(16_000);
  }

  @Test
  void all_three_agree_on_every_answer_wherever_a_check_in_can_be() {
    Dialog checkIn = Served.CHECK_IN;
    assertThat(agreeEverywhere(checkIn, new TriageMachine(checkIn))).isGreaterThan(2_000);
  }

  /** How many answers were compared. */
  private static int agreeEverywhere(Dialog dialog, TriageMachine machine) {
    var exploration = Exploration.of(dialog, List.of(), 1);
    int compared = 0;
    for (Question question : dialog.questions().values()) {
      List<Answers> places = exploration.shortestToEachPlace(question);
      assertThat(places).as(question.id()).isNotEmpty();
      for (Answers before : places) {
        assertThat(machine.position(before)).as("%s", before).isEqualTo(question.id());
        for (List<String> values : possibleAnswers(question)) {
          Answers answers = before.with(question.id(), values);
          String model = dialog.next(question, answers).id();
          String state = question.id();
          assertThat(machine.position(answers)).as("%s", answers).isEqualTo(model);
          assertThat(dialog.position(answers).at().id()).as("%s", answers).isEqualTo(model);
          assertThat(executed(dialog, state, Event.ANSWERED, answers))
              .as("%s", answers)
              .isEqualTo(model);
          compared++;
        }
      }
    }
    return compared;
  }

  @Test
  void machine_and_model_agree_on_every_combination_of_the_answers_that_decide() {
    List<Situation> situations = everySituation();
    assertThat(situations).hasSizeGreaterThan(1000);
    for (Situation it : situations) {
      String model = DIALOG.next(it.at(), it.answers()).id();
      assertThat(MACHINE.next(it.at().id(), Event.ANSWERED, it.answers()))
          .as("%s", it)
          .contains(model);
    }
  }

  @Test
  void all_three_agree_on_a_warning_sign_in_every_state() {
    for (Question flag : DIALOG.redFlags().toList()) {
      for (List<String> values : possibleAnswers(flag)) {
        Answers answers = Answers.NONE.with(flag.id(), values);
        String model = DIALOG.position(answers).at().id();
        boolean raised = flag.raises(values);
        for (Question state : List.of(DIALOG.first(), flag, last())) {
          var next = MACHINE.next(state.id(), Event.RAISED, answers);
          assertThat(next.isPresent()).isEqualTo(raised);
          String expected = raised ? model : state.id();
          assertThat(next.orElse(state.id())).isEqualTo(expected);
          assertThat(executed(DIALOG, state.id(), Event.RAISED, answers)).isEqualTo(expected);
        }
      }
    }
  }

  @Test
  void of_two_warning_signs_all_three_take_the_one_that_comes_first() {
    List<Question> flags = DIALOG.redFlags().toList();
    for (Question first : flags) {
      for (Question second : flags.subList(flags.indexOf(first) + 1, flags.size())) {
        for (Answers pair : everyPairOfEnds(first, second)) {
          Answers answers = withNoneBefore(first, pair);
          String model = DIALOG.position(answers).at().id();
          assertThat(model).isEqualTo(DIALOG.next(first, answers.only(Set.of(first.id()))).id());
          assertThat(MACHINE.position(answers)).as("%s", answers).isEqualTo(model);
          for (Question state : List.of(DIALOG.first(), second, last())) {
            assertThat(MACHINE.next(state.id(), Event.RAISED, answers)).contains(model);
            assertThat(executed(DIALOG, state.id(), Event.RAISED, answers)).isEqualTo(model);
          }
        }
      }
    }
  }

  private static Answers withNoneBefore(Question flag, Answers answers) {
    Answers all = answers;
    for (Question it : DIALOG.redFlags().takeWhile(it -> it != flag).toList()) {
      all = all.with(it.id(), List.of("no"));
    }
    return all;
  }

  /** Both signs raised, the later one given first, once for each way out of either. */
  private static List<Answers> everyPairOfEnds(Question first, Question second) {
    var pairs = new ArrayList<Answers>();
    for (List<String> later : oneForEachEnd(second)) {
      for (List<String> earlier : oneForEachEnd(first)) {
        pairs.add(Answers.NONE.with(second.id(), later).with(first.id(), earlier));
      }
    }
    return pairs;
  }

  private static Collection<List<String>> oneForEachEnd(Question flag) {
    var byEnd = new LinkedHashMap<String, List<String>>();
    possibleAnswers(flag).stream()
        .filter(flag::raises)
        .forEach(it -> byEnd.putIfAbsent(end(flag, it), it));
    assertThat(byEnd).as(flag.id()).isNotEmpty();
    return byEnd.values();
  }

  private static String end(Question flag, List<String> values) {
    return DIALOG.next(flag, Answers.NONE.with(flag.id(), values)).id();
  }

  @Test
  void the_machine_and_the_model_agree_on_every_example() {
    for (Example example : DIALOG.examples()) {
      String model = DIALOG.position(example.answers()).at().id();
      assertThat(MACHINE.position(example.answers())).as(example.name()).isEqualTo(model);
    }
  }

  @Test
  void no_answer_means_no_move() {
    assertThat(MACHINE.next("saddle-numbness", Event.RAISED, Answers.NONE)).isEmpty();
    assertThat(MACHINE.position(Answers.NONE)).isEqualTo(DIALOG.first().id());
  }

  /**
   * One event through a machine of the library, made for it, so that none is used after its end.
   */
  private static String executed(Dialog dialog, String state, Event event, Answers answers) {
    StateMachine<String, Event> machine = TriageMachine.build(dialog);
    machine
        .getStateMachineAccessor()
        .doWithAllRegions(
            it ->
                it.resetStateMachineReactively(
                        new DefaultStateMachineContext<>(state, null, null, null))
                    .block());
    machine.startReactively().block();
    machine.sendEvent(Mono.just(TriageMachine.message(event, answers))).blockLast();
    return machine.getState().getId();
  }

  private static List<Situation> everySituation() {
    var situations = new ArrayList<Situation>();
    for (Question question : DIALOG.questions().values()) {
      Set<String> deciding = new LinkedHashSet<>();
      question.routes().stream().map(Route::when).forEach(it -> deciding.addAll(it.steps()));
      boolean ownDecides = deciding.remove(question.id());
      // Where its own answer decides nothing, one stands for all.
      int own = ownDecides ? Integer.MAX_VALUE : 1;
      for (Answers others : everyCombination(List.copyOf(deciding))) {
        possibleAnswers(question).stream()
            .limit(own)
            .map(values -> new Situation(question, others.with(question.id(), values)))
            .forEach(situations::add);
      }
    }
    return situations;
  }

  private static List<Answers> everyCombination(List<String> steps) {
    List<Answers> combinations = List.of(Answers.NONE);
    for (String step : steps) {
      var more = new ArrayList<Answers>();
      for (Answers answers : combinations) {
        for (List<String> values : possibleAnswers(DIALOG.question(step).orElseThrow())) {
          more.add(answers.with(step, values));
        }
      }
      combinations = more;
    }
    return combinations;
  }

  static List<List<String>> possibleAnswers(Question question) {
    if (question.answer() == AnswerKind.NUMBER) {
      var numbers = new ArrayList<List<String>>();
      for (int i = question.min(); i <= question.max(); i++) {
        numbers.add(List.of(String.valueOf(i)));
      }
      return numbers;
    }
    List<String> all = question.choices().stream().map(Choice::value).toList();
    var sets = new ArrayList<List<String>>();
    for (int bits = 1; bits < 1 << all.size(); bits++) {
      int chosen = bits;
      List<String> values =
          all.stream().filter(value -> (chosen >> all.indexOf(value) & 1) == 1).toList();
      if (question.accepts(values)) {
        sets.add(values);
      }
    }
    return sets;
  }

  private static Question last() {
    return DIALOG.questions().values().stream().reduce((_, later) -> later).orElseThrow();
  }
}
