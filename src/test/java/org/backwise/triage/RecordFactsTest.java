package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.backwise.conversation.CheckIn;
import org.backwise.conversation.FollowUp;
import org.backwise.dialog.Answers;
import org.junit.jupiter.api.Test;

/** What follows from the days and answers that are held. */
class RecordFactsTest {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int PAIN_AT_START = 5;

  private final List<CheckIn> done = new ArrayList<>();

  @Test
  void every_fact_that_is_worked_out_is_an_answer_to_its_step() {
    earlier(20, 6, 4, "red", "flare-up", "flare-up");
    for (String step : RecordFacts.STEPS) {
      List<String> values = facts(60).of(step, now(6, 4)).orElseThrow();
      assertThat(Served.CHECK_IN.question(step).orElseThrow().accepts(values)).as(step).isTrue();
    }
  }

  @Test
  void no_other_step_is_worked_out() {
    List<String> others = new ArrayList<>(Served.CHECK_IN.questions().keySet());
    others.removeAll(RecordFacts.STEPS);
    assertThat(others).allSatisfy(it -> assertThat(facts(1).of(it, Answers.NONE)).isEmpty());
  }

  @Test
  void the_steps_that_are_worked_out_come_last_and_none_is_forgotten() {
    List<String> steps = new ArrayList<>(Served.CHECK_IN.questions().keySet());
    assertThat(steps).endsWith(RecordFacts.STEPS.toArray(String[]::new));
    assertThat(Served.CHECK_IN.questions().values())
        .filteredOn(it -> it.section().equals("What the record says"))
        .hasSameSizeAs(RecordFacts.STEPS);
  }

  @Test
  void weeks_are_whole_and_eight_stands_for_more() {
    assertThat(fact("weeks", 13)).isEqualTo("1");
    assertThat(fact("weeks", 14)).isEqualTo("2");
    assertThat(fact("weeks", 900)).isEqualTo("8");
  }

  @Test
  void two_points_count_and_one_does_not() {
    assertThat(trend(3, 5)).isEqualTo("better");
    assertThat(trend(4, 5)).isEqualTo("same");
    assertThat(trend(6, 5)).isEqualTo("same");
    assertThat(trend(7, 5)).isEqualTo("worse");
  }

  @Test
  void an_activity_that_goes_better_or_worse_counts_too() {
    earlier(7, 5, 4, "green", "go-on", "usual");
    assertThat(trend(5, 6)).isEqualTo("better");
    assertThat(trend(5, 2)).isEqualTo("worse");
  }

  @Test
  void less_pain_with_a_worse_activity_is_the_same_and_more_pain_is_always_worse() {
    earlier(7, 5, 4, "green", "go-on", "usual");
    assertThat(trend(3, 2)).isEqualTo("same");
    assertThat(trend(7, 7)).isEqualTo("worse");
  }

  @Test
  void the_weeks_in_a_phase_begin_when_it_is_reached() {
    assertThat(fact("in-phase", 20)).isEqualTo("2");
    done.add(
        new CheckIn(START.plusDays(42), 3, 6, 3, "walking", "green", "next-phase", 2, "usual"));
    assertThat(fact("in-phase", 43)).isEqualTo("0");
    assertThat(fact("in-phase", 70)).isEqualTo("4");
  }

  @Test
  void little_pain_and_an_activity_nearly_as_before_is_well_wherever_it_began() {
    assertThat(trend(2, 8)).isEqualTo("well");
    assertThat(trend(2, 7)).isEqualTo("better");
  }

  @Test
  void a_jump_is_more_than_two_points_above_the_last_time() {
    assertThat(facts(1).of("jump", now(7, 5))).hasValue(List.of("no"));
    assertThat(facts(1).of("jump", now(8, 5))).hasValue(List.of("yes"));
    earlier(7, 2, 5, "green", "go-on", "usual");
    assertThat(facts(9).of("jump", now(5, 5))).hasValue(List.of("yes"));
  }

  @Test
  void bad_times_are_counted_back_until_one_that_was_not() {
    earlier(2, 6, 4, "red", "do-less", "easier");
    earlier(4, 5, 4, "green", "back-to-usual", "usual");
    earlier(6, 6, 4, "red", "do-less", "easier");
    earlier(8, 6, 4, "red", "do-less", "easier");
    assertThat(fact("hard-times", 9)).isEqualTo("2");
  }

  @Test
  void a_run_of_check_ins_in_one_flare_up_counts_once_and_old_ones_do_not() {
    earlier(1, 8, 4, "red", "flare-up", "flare-up");
    earlier(5, 4, 4, "green", "build-up-again", "easier");
    earlier(50, 8, 4, "red", "flare-up", "flare-up");
    earlier(52, 8, 4, "amber", "go-on", "flare-up");
    earlier(60, 4, 4, "green", "build-up-again", "easier");
    assertThat(fact("flare-ups", 62)).isEqualTo("1");
    assertThat(fact("flare-days", 62)).isEqualTo("0");
  }

  @Test
  void a_flare_up_lasts_from_its_first_day_on() {
    earlier(10, 8, 4, "red", "flare-up", "flare-up");
    earlier(12, 8, 4, "amber", "go-on", "flare-up");
    assertThat(fact("flare-days", 26)).isEqualTo("16");
    assertThat(fact("flare-days", 60)).as("long over").isEqualTo("0");
  }

  private void earlier(int day, int pain, int activity, String went, String outcome, String pace) {
    done.add(
        new CheckIn(START.plusDays(day), pain, activity, 3, "walking", went, outcome, 1, pace));
  }

  private RecordFacts facts(int day) {
    var followUp = new FollowUp(START, START.plusDays(day), Answers.NONE, done, false);
    return new RecordFacts(followUp, PAIN_AT_START);
  }

  private String fact(String step, int day) {
    return facts(day).of(step, Answers.NONE).orElseThrow().getFirst();
  }

  private String trend(int pain, int activity) {
    return facts(30).of("trend", now(pain, activity)).orElseThrow().getFirst();
  }

  private static Answers now(int pain, int activity) {
    return Answers.NONE
        .with("pain-today", List.of(String.valueOf(pain)))
        .with("activity-today", List.of(String.valueOf(activity)));
  }
}
