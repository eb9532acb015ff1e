package org.backwise.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlan.Stage;
import org.jspecify.annotations.Nullable;

/**
 * When which part of a programme is done.
 *
 * @param now the phase that is under way
 * @param later those to come, in order
 */
record Timetable(Span now, List<Span> later) {

  private static final int DAYS_IN_WEEK = 7;

  /** How far a calendar goes where a phase has no end. */
  private static final int WEEKS_WITHOUT_END = 6;

  /**
   * A phase, and its days.
   *
   * @param to its last day; absent if it goes on
   */
  record Span(int phase, String name, LocalDate from, @Nullable LocalDate to) {

    /** The last day for which it is put into a calendar. */
    LocalDate until() {
      return to == null ? from.plusWeeks(WEEKS_WITHOUT_END).minusDays(1) : to;
    }

    /** Its days for so many sessions a week, the first at once and none next to another. */
    List<LocalDate> firstWeek(int sessions) {
      return IntStream.range(0, sessions)
          .mapToObj(it -> from.plusDays((long) it * DAYS_IN_WEEK / sessions))
          .toList();
    }
  }

  static Timetable of(Account.Programme programme) {
    CarePlan plan = programme.plan();
    LocalDate start = programme.start();
    CarePlan.Phase phase = plan.phase();
    return new Timetable(
        span(phase.number(), phase.name(), phase.weeks(), start),
        plan.progression().stream()
            .filter(it -> it.phase() > phase.number())
            .map(it -> span(it, start))
            .toList());
  }

  private static Span span(Stage stage, LocalDate start) {
    return span(stage.phase(), stage.name(), stage.weeks(), start);
  }

  /** The weeks are written as {@code 1-2}, {@code 3} or {@code 7+}. */
  private static Span span(int phase, String name, String weeks, LocalDate start) {
    String[] ends = weeks.replace("+", "").split("-", 2);
    LocalDate from = start.plusWeeks(Integer.parseInt(ends[0].strip()) - 1L);
    boolean open = weeks.endsWith("+");
    int last = Integer.parseInt(ends[ends.length - 1].strip());
    return new Span(phase, name, from, open ? null : start.plusWeeks(last).minusDays(1));
  }
}
