package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlanner;
import org.backwise.careplan.Pace;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.junit.jupiter.api.Test;

/** Somebody comes back to a programme, over weeks. */
class ACheckInTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 22);

  private static final CarePlanner PLANNER =
      CarePlanner.readTranslated(Served.CONTENTS, Served.DIALOGS, Served.SEEDS, new Violations())
          .orElseThrow();

  private final Days clock = new Days();
  private final TurnTaker turns = Served.turnTaker(clock, PLANNER);
  private Conversation conversation = Served.conversation(Answers.NONE);
  private List<Reply> said = List.of();

  /** A clock that is moved on by days. */
  private static final class Days extends Clock {
    private Instant now = START.atTime(9, 0).toInstant(ZoneOffset.UTC);

    void pass(int days) {
      now = now.plus(days, ChronoUnit.DAYS);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void whoever_has_no_programme_has_nothing_to_check() {
    command(Kind.CHECK_IN);
    assertThat(said.getFirst()).isInstanceOf(Reply.Text.class);
    assertThat(waiting()).isEqualTo("start");
  }

  @Test
  void it_asks_about_new_signs_before_anything_else() {
    begin();
    command(Kind.CHECK_IN);
    assertThat(waiting()).isEqualTo("sign-now");
    choose("sign-now", "none");
    assertThat(waiting()).isEqualTo("sign-soon");
    choose("sign-soon", "none");
    assertThat(waiting()).isEqualTo("sign-later");
    choose("sign-later", "none");
    assertThat(waiting()).isEqualTo("pain-today");
  }

  @Test
  void two_good_weeks_lead_to_the_second_phase() {
    begin();
    clock.pass(14);
    checkIn("2", "7", "3", "green");
    assertThat(end().title()).contains("next phase");
    assertThat(plan().phase().number()).isEqualTo(2);
    assertThat(plan().start()).isEqualTo(START);
  }

  @Test
  void one_good_week_goes_on_as_it_is() {
    begin();
    clock.pass(7);
    checkIn("3", "5", "3", "green");
    assertThat(plan().phase().number()).isEqualTo(1);
    assertThat(plan().pace()).isEqualTo(Pace.USUAL);
  }

  @Test
  void amber_is_held_even_after_two_weeks() {
    begin();
    clock.pass(14);
    checkIn("3", "5", "3", "amber");
    assertThat(plan().phase().number()).isEqualTo(1);
  }

  @Test
  void a_jump_in_pain_starts_the_flare_up_plan_and_calm_builds_up_again() {
    begin();
    clock.pass(3);
    checkIn("7", "3", "2", "red");
    assertThat(plan().pace()).isEqualTo(Pace.FLARE_UP);
    clock.pass(3);
    checkIn("4", "4", "2", "green");
    assertThat(plan().pace()).isEqualTo(Pace.EASIER);
    clock.pass(7);
    checkIn("4", "5", "3", "green");
    assertThat(plan().pace()).isEqualTo(Pace.USUAL);
  }

  @Test
  void the_programme_is_made_for_the_pain_of_the_check_in_not_of_the_start() {
    begin();
    clock.pass(3);
    checkIn("7", "3", "2", "red");
    assertThat(reasons()).contains("Your pain is strong today");
    clock.pass(5);
    checkIn("2", "6", "2", "green");
    assertThat(reasons()).doesNotContain("Your pain is strong today");
  }

  @Test
  void what_matters_is_asked_once() {
    begin();
    clock.pass(7);
    checkIn("4", "5", "3", "green");
    clock.pass(7);
    command(Kind.CHECK_IN);
    List.of("sign-now", "sign-soon", "sign-later").forEach(it -> choose(it, "none"));
    choose("pain-today", "4");
    assertThat(waiting()).isEqualTo("activity-today");
    assertThat(asked()).contains("Walking further");
  }

  @Test
  void six_weeks_without_improvement_see_a_clinician_though_it_went_well() {
    begin();
    clock.pass(42);
    checkIn("4", "4", "3", "green");
    assertThat(end().disposition()).isEqualTo(Disposition.SEE_CLINICIAN);
    assertThat(end().plan()).isNull();
    assertThat(end().title()).contains("Six weeks");
  }

  @Test
  void worse_after_two_weeks_sees_a_clinician() {
    begin();
    clock.pass(14);
    checkIn("6", "4", "3", "amber");
    assertThat(end().disposition()).isEqualTo(Disposition.SEE_CLINICIAN);
  }

  @Test
  void a_new_sign_ends_the_programme_at_once_and_stays_after_a_repeat() {
    begin();
    clock.pass(5);
    command(Kind.CHECK_IN);
    choose("sign-now", "numb-between-legs");
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
    assertThat(end().plan()).isNull();
    command(Kind.REPEAT);
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
  }

  @Test
  void whoever_is_sent_to_a_clinician_can_check_in_again_afterwards() {
    begin();
    clock.pass(5);
    command(Kind.CHECK_IN);
    choose("sign-now", "unsure");
    clock.pass(2);
    checkIn("3", "6", "2", "green");
    assertThat(end().plan()).isNotNull();
  }

  @Test
  void a_changed_answer_gives_what_it_would_have_given_at_first() {
    begin();
    clock.pass(14);
    checkIn("2", "7", "3", "red");
    Pace afterRed = plan().pace();
    take(new Change("m", "went", List.of("green")));
    assertThat(afterRed).isEqualTo(Pace.EASIER);
    assertThat(plan().phase().number()).isEqualTo(2);
    assertThat(conversation.followUp().done()).hasSize(1);
    take(new Change("m", "went", List.of("red")));
    assertThat(plan().phase().number()).isEqualTo(1);
    assertThat(plan().pace()).isEqualTo(Pace.EASIER);
  }

  @Test
  void back_goes_from_question_to_question_and_out_of_it_to_the_programme() {
    begin();
    clock.pass(7);
    command(Kind.CHECK_IN);
    choose("sign-now", "none");
    command(Kind.BACK);
    assertThat(waiting()).isEqualTo("sign-now");
    command(Kind.BACK);
    assertThat(plan().phase().number()).isEqualTo(1);
    assertThat(conversation.followUp().isAsking()).isFalse();
  }

  @Test
  void after_a_sign_nobody_gets_back_to_the_programme_but_through_another_check_in() {
    begin();
    clock.pass(5);
    command(Kind.CHECK_IN);
    choose("sign-now", "numb-between-legs");
    command(Kind.BACK);
    command(Kind.BACK);
    assertThat(waiting()).isEqualTo("sign-now");
    clock.pass(1);
    command(Kind.CHECK_IN);
    command(Kind.BACK);
    assertThat(waiting()).isEqualTo("sign-now");
    checkIn("3", "6", "2", "green");
    command(Kind.CHECK_IN);
    command(Kind.BACK);
    assertThat(end().plan()).isNotNull();
  }

  @Test
  void one_that_is_begun_and_left_does_not_undo_the_one_before() {
    begin();
    clock.pass(3);
    checkIn("7", "3", "2", "red");
    command(Kind.CHECK_IN);
    command(Kind.BACK);
    assertThat(plan().pace()).isEqualTo(Pace.FLARE_UP);
    assertThat(conversation.followUp().done()).hasSize(1);
  }

  @Test
  void doing_less_is_not_more_though_the_pain_is_less() {
    conversation = Served.conversation(healthy().with("pain-now", List.of("6")));
    command(Kind.REPEAT);
    int minutes = plan().session().minutes();
    clock.pass(5);
    checkIn("5", "4", "3", "red");
    assertThat(plan().pace()).isEqualTo(Pace.EASIER);
    assertThat(plan().session().minutes()).isLessThanOrEqualTo(minutes);
  }

  @Test
  void words_that_were_denied_weeks_ago_raise_an_alarm_again() {
    begin();
    take(new Say("m", "I am numb between my legs"));
    choose("saddle-numbness", "no");
    choose("both-legs", "no");
    clock.pass(7);
    command(Kind.CHECK_IN);
    take(new Say("m", "I am numb between my legs"));
    assertThat(said.getFirst()).isInstanceOf(Reply.Alert.class);
  }

  @Test
  void a_programme_can_be_kept_in_the_middle_of_one() {
    begin();
    command(Kind.CHECK_IN);
    command(Kind.KEEP);
    assertThat(conversation.kept()).isTrue();
    assertThat(waiting()).isEqualTo("sign-now");
  }

  @Test
  void the_words_for_a_clinician_tell_each_day_apart() {
    begin();
    clock.pass(7);
    checkIn("3", "5", "3", "green");
    assertThat(end().clinicianSummary())
        .containsSubsequence("29 November 2026", "Pain today", "22 November 2026", "Pain now");
  }

  @Test
  void a_second_one_on_the_same_day_takes_the_place_of_the_first() {
    begin();
    clock.pass(7);
    checkIn("7", "3", "2", "red");
    checkIn("3", "6", "2", "green");
    assertThat(conversation.followUp().done()).hasSize(1);
    assertThat(plan().pace()).isEqualTo(Pace.USUAL);
  }

  @Test
  void the_end_shows_how_it_went_since_the_start() {
    begin();
    clock.pass(7);
    checkIn("3", "5", "3", "green");
    assertThat(end().activity()).isEqualTo("Walking further");
    assertThat(end().checkIns())
        .containsExactly(
            new Reply.CheckInPoint(START, 4, null, null),
            new Reply.CheckInPoint(START.plusDays(7), 3, 5, 3));
  }

  @Test
  void a_warning_sign_in_words_interrupts_it() {
    begin();
    command(Kind.CHECK_IN);
    take(new Say("m", "I am numb between my legs"));
    assertThat(said.getFirst()).isInstanceOf(Reply.Alert.class);
    assertThat(waiting()).isEqualTo("saddle-numbness");
    choose("saddle-numbness", "no");
    choose("both-legs", "no");
    assertThat(waiting()).isEqualTo("sign-now");
    take(new Say("m", "I cannot feel it when I pee"));
    choose("bladder-bowel", "yes");
    assertThat(end().disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT);
  }

  @Test
  void a_question_of_the_persons_own_is_answered_in_between() {
    begin();
    command(Kind.CHECK_IN);
    take(new Say("m", "heat or ice?"));
    assertThat(said).hasAtLeastOneElementOfType(Reply.Faq.class);
    assertThat(waiting()).isEqualTo("sign-now");
  }

  @Test
  void all_that_is_held_of_it_is_told() {
    begin();
    clock.pass(7);
    checkIn("3", "5", "3", "green");
    command(Kind.ANSWERS);
    assertThat(said.toString()).contains("Check-in on 29 November 2026: pain 3, activity 5");
  }

  @Test
  void starting_again_forgets_it() {
    begin();
    clock.pass(7);
    checkIn("3", "5", "3", "green");
    command(Kind.RESTART);
    assertThat(conversation.followUp().start()).isNull();
    assertThat(waiting()).isEqualTo("start");
  }

  private static Answers healthy() {
    return Served.DIALOG.examples().stream()
        .filter(it -> it.reaches().equals("exercise") && it.answers().has("start"))
        .findFirst()
        .orElseThrow()
        .answers();
  }

  private void begin() {
    conversation = Served.conversation(healthy().with("pain-now", List.of("4")));
    command(Kind.REPEAT);
    assertThat(plan().start()).isEqualTo(START);
  }

  private void checkIn(String pain, String activity, String sessions, String went) {
    command(Kind.CHECK_IN);
    List.of("sign-now", "sign-soon", "sign-later").forEach(it -> choose(it, "none"));
    choose("pain-today", pain);
    if (waiting().equals("matters")) {
      choose("matters", "walking");
    }
    choose("activity-today", activity);
    choose("sessions", sessions);
    choose("went", went);
  }

  private void choose(String step, String... values) {
    take(new Choose("m", step, List.of(values)));
  }

  private void command(Kind kind) {
    take(new Command("m", kind));
  }

  private void take(PersonMessage message) {
    Move move = turns.take(conversation, message);
    assertThat(move).isInstanceOf(Move.Said.class);
    if (move instanceof Move.Said it) {
      conversation = it.conversation();
      said = it.replies();
    }
  }

  private String waiting() {
    return said.getLast() instanceof Reply.Ask ask ? ask.step() : "";
  }

  private String asked() {
    return said.getLast() instanceof Reply.Ask ask ? ask.text() : "";
  }

  private Reply.Outcome end() {
    assertThat(said.getLast()).isInstanceOf(Reply.Outcome.class);
    return (Reply.Outcome) said.getLast();
  }

  /** Why exercises were left out or changed. */
  private String reasons() {
    return plan().leftOut().toString() + plan().exercises();
  }

  private CarePlan plan() {
    CarePlan plan = end().plan();
    assertThat(plan).isNotNull();
    return plan;
  }
}
