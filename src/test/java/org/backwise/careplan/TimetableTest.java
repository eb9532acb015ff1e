package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.backwise.careplan.Timetable.Span;
import org.backwise.content.Phase;
import org.junit.jupiter.api.Test;

class TimetableTest {

  private static final LocalDate START = LocalDate.of(2026, 11, 21);
  private static final List<Phase> PHASES = TheServedRules.CONTENTS.phases();

  private static Timetable on(LocalDate today, int phase) {
    return new Timetable(PHASES, new Course(START, phase, Pace.USUAL), today);
  }

  private static List<Span> spans(Timetable timetable) {
    return PHASES.stream().map(timetable::of).toList();
  }

  private static List<String> weeks(Timetable timetable) {
    return PHASES.stream().map(timetable::weeks).toList();
  }

  @Test
  void the_phases_last_two_weeks_four_weeks_and_on() {
    Timetable timetable = on(START, 1);
    assertThat(weeks(timetable)).containsExactly("1-2", "3-6", "7+");
    assertThat(spans(timetable))
        .containsExactly(
            new Span(START, START.plusDays(13)),
            new Span(START.plusDays(14), START.plusDays(41)),
            new Span(START.plusDays(42), null));
    assertThat(timetable.week()).isEqualTo(1);
  }

  @Test
  void a_phase_that_is_reached_early_begins_today() {
    Timetable timetable = on(START.plusDays(9), 2);
    assertThat(timetable.of(PHASES.get(1)))
        .isEqualTo(new Span(START.plusDays(9), START.plusDays(36)));
    assertThat(timetable.of(PHASES.get(2)).from()).isEqualTo(START.plusDays(37));
    assertThat(timetable.week()).isEqualTo(2);
  }

  @Test
  void a_phase_that_is_held_goes_on_for_a_week_from_today() {
    Timetable timetable = on(START.plusDays(16), 1);
    assertThat(timetable.of(PHASES.get(0))).isEqualTo(new Span(START, START.plusDays(22)));
    assertThat(timetable.of(PHASES.get(1)).from()).isEqualTo(START.plusDays(23));
    assertThat(weeks(timetable)).startsWith("1-4");
  }

  @Test
  void a_day_before_the_first_counts_as_the_first() {
    assertThat(on(START.minusDays(1), 1).week()).isEqualTo(1);
  }

  @Test
  void there_is_no_fourth_phase() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Course(START, 4, Pace.USUAL));
  }
}
