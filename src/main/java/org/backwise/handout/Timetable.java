package org.backwise.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.backwise.careplan.CarePlan;
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

    /** The last day for which it is put into a calendar that is made on a day. */
    LocalDate until(LocalDate made) {
      LocalDate begins = from.isAfter(made) ? from : made;
      return to == null ? begins.plusWeeks(WEEKS_WITHOUT_END).minusDays(1) : to;
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
    CarePlan.Phase phase = plan.phase();
    return new Timetable(
        new Span(phase.number(), phase.name(), phase.from(), phase.to()),
        plan.progression().stream()
            .filter(it -> it.phase() > phase.number())
            .map(it -> new Span(it.phase(), it.name(), it.from(), it.to()))
            .toList());
  }
}
