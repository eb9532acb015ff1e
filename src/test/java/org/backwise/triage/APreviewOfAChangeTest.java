package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlanner;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Step.Question;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What somebody is told before they change an answer. */
class APreviewOfAChangeTest {

  private static final int SEED = 20261122;
  private static final int WAYS = 150;

  private static final CarePlanner PLANNER =
      CarePlanner.readTranslated(Served.CONTENTS, Served.DIALOGS, Served.SEEDS, new Violations())
          .orElseThrow();
  private static final Previews PREVIEWS = Served.previews(Clock.systemUTC(), PLANNER);
  private static final TurnTaker TURNS = Served.turnTaker(Clock.systemUTC(), PLANNER);

  private static final Answers HEALTHY =
      answers(
          "start ready, collapse no, serious-start no, saddle-numbness no, bladder-bowel no,"
              + " both-legs no, leg-weakness no, fever no, health none, cleared yes,"
              + " leg-pain back-only, injury no, six-weeks twenty, equipment none, pain-now 3,"
              + " told none, worse-with after-sitting, toe-touch fine, eases walking,"
              + " activities long-sitting");

  private final Random random = new Random(SEED);

  @Test
  void a_sign_that_is_told_now_would_lead_to_its_referral() {
    Preview preview = preview(HEALTHY, "saddle-numbness", "yes");

    assertThat(preview.now().disposition()).isEqualTo(Disposition.EXERCISE);
    assertThat(preview.then().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
    assertThat(preview.same()).isFalse();
    assertThat(preview.text()).contains(preview.now().title(), preview.then().title());
    assertThat(preview.text()).doesNotContain("{").doesNotContain("only if the first answer");
  }

  @Test
  void whoever_takes_a_sign_back_is_asked_for_care_and_told_that_questions_follow() {
    Answers numb = HEALTHY.only(List.of("start", "collapse", "serious-start"));
    Preview preview =
        preview(numb.with("saddle-numbness", List.of("yes")), "saddle-numbness", "no");

    assertThat(preview.then().disposition()).isNull();
    assertThat(preview.text())
        .contains("only if the first answer")
        .contains(preview.then().title());
  }

  @Test
  void an_answer_that_changes_some_exercises_names_them() {
    Preview preview = preview(HEALTHY, "worse-with", "leaning-back");

    assertThat(preview.then()).isEqualTo(preview.now());
    assertThat(preview.same()).isFalse();
    assertThat(preview.text()).contains("would come in").contains("would go out");
  }

  @Test
  void an_answer_that_changes_nothing_else_says_so() {
    Preview preview = preview(HEALTHY, "pain-now", "2");

    assertThat(preview.same()).isTrue();
    assertThat(preview.text()).contains("stays the same");
  }

  @Test
  void an_answer_that_changes_something_small_does_not_say_that_all_stays() {
    Preview preview = preview(HEALTHY, "equipment", "band");

    assertThat(preview.same()).isFalse();
    assertThat(preview.text()).contains("some of what comes with it");
  }

  @Test
  void in_the_middle_the_next_question_is_told() {
    Answers some = HEALTHY.only(List.of("start", "collapse", "serious-start"));

    assertThat(preview(some, "collapse", "no").same()).isTrue();
    assertThat(preview(some, "collapse", "yes").then().disposition()).isNotNull();
  }

  @Test
  void there_is_none_of_what_was_not_answered_or_cannot_be_the_answer() {
    Conversation talk = Served.conversation(HEALTHY);

    assertThat(PREVIEWS.of(talk, "nowhere", List.of("yes"))).isEmpty();
    assertThat(PREVIEWS.of(talk, "fever", List.of("perhaps"))).isEmpty();
  }

  @Test
  void what_is_told_before_is_what_comes() {
    for (int i = 0; i < WAYS; i++) {
      Answers way = wayByChance();
      List<String> steps = List.copyOf(way.steps());
      String step = steps.get(random.nextInt(steps.size()));
      Question question = Served.DIALOG.question(step).orElseThrow();
      List<String> values = byChance(question);
      Conversation talk = Served.conversation(way);

      Optional<Preview> preview = PREVIEWS.of(talk, step, values);
      Move.Said said = (Move.Said) TURNS.take(talk, new Change("m", step, values));

      Preview.Prospect then = preview.orElseThrow().then();
      assertThat(then.disposition()).as("%s %s", way, step).isEqualTo(disposition(said));
      if (preview.get().same()) {
        Move.Said now = (Move.Said) TURNS.take(talk, new Command("n", Kind.REPEAT));
        assertThat(plans(said)).as("%s %s", way, step).isEqualTo(plans(now));
      }
      if (said.pending() != null) {
        assertThat(then.title()).isEqualTo(said.pending().text());
      }
    }
  }

  private static List<CarePlan> plans(Move.Said said) {
    return said.replies().stream()
        .filter(Reply.Outcome.class::isInstance)
        .flatMap(it -> Stream.ofNullable(((Reply.Outcome) it).plan()))
        .toList();
  }

  private static @Nullable Disposition disposition(Move.Said said) {
    return said.replies().stream()
        .filter(Reply.Outcome.class::isInstance)
        .map(it -> ((Reply.Outcome) it).disposition())
        .findFirst()
        .orElse(null);
  }

  private Answers wayByChance() {
    Answers answers = Answers.NONE;
    int most = 1 + random.nextInt(20);
    while (answers.steps().size() < most
        && Served.DIALOG.position(answers).at() instanceof Question question) {
      answers = answers.with(question.id(), byChance(question));
    }
    return answers;
  }

  private List<String> byChance(Question question) {
    List<List<String>> all = TriageMachineTest.possibleAnswers(question);
    return all.get(random.nextInt(all.size()));
  }

  private static Preview preview(Answers answers, String step, String value) {
    return PREVIEWS.of(Served.conversation(answers), step, List.of(value)).orElseThrow();
  }

  private static Answers answers(String text) {
    Answers answers = Answers.NONE;
    for (String each : text.split(",")) {
      String[] words = each.strip().split(" ");
      answers = answers.with(words[0], List.of(words[1]));
    }
    return answers;
  }
}
