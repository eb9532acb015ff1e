package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Exploration;
import org.backwise.dialog.Position;
import org.backwise.dialog.Route;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes an answer comes to where they would have come with it from the start. One
 * difference is meant: a warning sign that was told still counts.
 */
class AChangedAnswerTest {

  /** So that a failure comes back. */
  private static final int SEED = 20261121;

  private static final int RANDOM_WAYS = 2000;

  /** As many answers are tried all; of more, each single choice and some sets. */
  private static final int FEW = 12;

  private final Random random = new Random(SEED);
  private final Map<String, List<List<String>>> possible = new HashMap<>();
  private final Map<Answers, Position> positions = new HashMap<>();
  private final Set<String> endsByASignThatWasTold = new LinkedHashSet<>();

  @Test
  void on_the_shortest_ways_to_every_end_each_change_leads_where_it_would_have_led() {
    List<Condition> conditions =
        Served.DIALOG.questions().values().stream()
            .flatMap(it -> it.routes().stream())
            .map(Route::when)
            .filter(it -> !it.steps().isEmpty())
            .distinct()
            .toList();
    List<Answers> ways =
        Exploration.of(Served.DIALOG, conditions, 3).endings().stream()
            .flatMap(it -> it.shortest().stream())
            .toList();
    int changes = 0;
    for (Answers way : ways) {
      positions.clear();
      for (Question step : asked(way)) {
        changes += changeAndBack(way, step, others(step, way));
      }
    }
    System.out.printf("%d ways, %d changes%n", ways.size(), changes);
    assertThat(changes).isGreaterThan(2000);
    assertThat(endsByASignThatWasTold).isNotEmpty();
  }

  @Test
  void on_ways_by_chance_a_change_leads_where_it_would_have_led() {
    int changes = 0;
    for (int i = 0; i < RANDOM_WAYS; i++) {
      positions.clear();
      Answers way = wayByChance();
      for (Question step : asked(way)) {
        List<List<String>> others = new ArrayList<>(others(step, way));
        Collections.shuffle(others, random);
        changes += changeAndBack(way, step, others.subList(0, 1));
      }
    }
    System.out.printf("%d ways by chance, %d changes%n", RANDOM_WAYS, changes);
    assertThat(changes).isGreaterThan(10_000);
  }

  private static List<Question> asked(Answers way) {
    return way.steps().stream().flatMap(it -> Served.DIALOG.question(it).stream()).toList();
  }

  /** Warning signs are mostly denied, or nobody would come far. */
  private Answers wayByChance() {
    Answers answers = Answers.NONE;
    while (Served.DIALOG.position(answers).at() instanceof Question question) {
      List<List<String>> choices = possible(question);
      List<String> values = choices.get(random.nextInt(choices.size()));
      while (isAnEnd(answers.with(question.id(), values)) && random.nextInt(10) > 0) {
        values = choices.get(random.nextInt(choices.size()));
      }
      answers = answers.with(question.id(), values);
    }
    return answers;
  }

  private static boolean isAnEnd(Answers answers) {
    return Served.DIALOG.position(answers).at() instanceof Outcome;
  }

  private List<List<String>> possible(Question question) {
    return possible.computeIfAbsent(question.id(), _ -> sampleOf(question));
  }

  private List<List<String>> sampleOf(Question question) {
    List<List<String>> all = TriageMachineTest.possibleAnswers(question);
    if (all.size() <= FEW) {
      return all;
    }
    List<List<String>> sets = new ArrayList<>(all.stream().filter(it -> it.size() > 1).toList());
    Collections.shuffle(sets, random);
    Stream<List<String>> single = all.stream().filter(it -> it.size() == 1);
    return Stream.concat(single, sets.stream().limit(FEW)).toList();
  }

  private List<List<String>> others(Question step, Answers way) {
    return possible(step).stream().filter(it -> !it.equals(way.of(step.id()))).toList();
  }

  private int changeAndBack(Answers way, Question step, List<List<String>> others) {
    Conversation before = Served.conversation(way);
    for (List<String> values : others) {
      Move.Said changed = take(before, new Change("m", step.id(), values));
      leadsWhereItWouldHaveLed(way.with(step.id(), values), changed);
      Move.Said back = take(changed.conversation(), new Change("m", step.id(), way.of(step.id())));
      assertThat(back.conversation().answers()).isEqualTo(way);
      leadsWhereItWouldHaveLed(way, back);
    }
    return others.size();
  }

  private void leadsWhereItWouldHaveLed(Answers given, Move.Said said) {
    assertThat(said.conversation().answers()).isEqualTo(given);
    Position now = Served.POSITIONS.of(given);
    Position fresh = inTheFirstPlace(given);
    Optional<Outcome> told = Served.DIALOG.raised(given).filter(it -> it != fresh.at());
    if (told.isPresent()) {
      // A sign that would not have been asked about, since the way now ends before it.
      assertThat(fresh.at()).as("%s", given).isInstanceOf(Outcome.class);
      assertThat(now.at()).as("%s", given).isEqualTo(told.get());
      assertThat(told.get().disposition())
          .as("%s", given)
          .isLessThanOrEqualTo(((Outcome) fresh.at()).disposition());
      endsByASignThatWasTold.add(now.at().id());
    } else {
      assertThat(now.at()).as("%s", given).isEqualTo(fresh.at());
      // The story also tells of a sign that would not have been asked about any more.
      assertThat(now.path().only(fresh.path().steps())).as("%s", given).isEqualTo(fresh.path());
      assertThat(now.path().steps())
          .as("%s", given)
          .filteredOn(it -> !fresh.path().has(it))
          .allMatch(it -> isRaised(it, given));
    }
    boolean waits = now.at() instanceof Question;
    assertThat(said.pending() == null ? "" : said.pending().step())
        .as("%s", given)
        .isEqualTo(waits ? now.at().id() : "");
  }

  private static boolean isRaised(String step, Answers given) {
    return Served.DIALOG.question(step).filter(it -> it.raises(given.of(step))).isPresent();
  }

  /** Asked one by one, until something is asked that was not answered. */
  private Position inTheFirstPlace(Answers given) {
    Answers answers = Answers.NONE;
    Position position = position(answers);
    while (position.at() instanceof Question question && given.has(question.id())) {
      answers = answers.with(question.id(), given.of(question.id()));
      position = position(answers);
    }
    return position;
  }

  private Position position(Answers answers) {
    return positions.computeIfAbsent(answers, Served.POSITIONS::of);
  }

  @Test
  void a_talk_from_the_start_comes_to_the_same_end_as_answers_one_by_one() {
    for (int i = 0; i < 50; i++) {
      Answers way = wayByChance();
      Conversation talk = Served.conversation(Answers.NONE);
      for (Question step : asked(way)) {
        talk = take(talk, new Choose("m", step.id(), way.of(step.id()))).conversation();
      }
      assertThat(Served.POSITIONS.of(talk.answers())).isEqualTo(inTheFirstPlace(way));
    }
  }

  private static Move.Said take(Conversation talk, PersonMessage message) {
    Move move = Served.TURNS.take(talk, message);
    assertThat(move).as("%s", message).isInstanceOf(Move.Said.class);
    return (Move.Said) move;
  }
}
