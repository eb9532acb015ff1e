package org.backwise.careplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backwise.content.Phase;
import org.jspecify.annotations.Nullable;

/**
 * When the phases of a course begin and end. Each lasts its usual weeks, but the course goes first:
 * a phase that was reached early begins today, and one that is held beyond its last day goes on for
 * a week from today. What comes after follows from there.
 */
final class Timetable {

  private static final int WEEK = 7;

  /** Both days included; the last phase has no end. */
  record Span(LocalDate from, @Nullable LocalDate to) {}

  private final Map<Integer, Span> spans = new HashMap<>();
  private final LocalDate start;
  private final LocalDate today;

  Timetable(List<Phase> phases, Course course, LocalDate today) {
    this.start = course.start();
    this.today = today.isBefore(start) ? start : today;
    LocalDate from = start;
    for (Phase phase : phases) {
      boolean current = phase.number() == course.phase();
      if (current && today.isBefore(from)) {
        from = this.today;
      }
      LocalDate to = end(phase, from);
      if (current && to != null && to.isBefore(today)) {
        to = today.plusDays(WEEK - 1);
      }
      spans.put(phase.number(), new Span(from, to));
      from = to == null ? from : to.plusDays(1);
    }
  }

  private static @Nullable LocalDate end(Phase phase, LocalDate from) {
    Integer lasts = phase.lasts();
    return lasts == null ? null : from.plusWeeks(lasts).minusDays(1);
  }

  Span of(Phase phase) {
    Span span = spans.get(phase.number());
    if (span == null) {
      throw new IllegalArgumentException("there is no phase " + phase.number());
    }
    return span;
  }

  /** The weeks of a phase counted from the start: {@code 3-6}, {@code 3} or {@code 7+}. */
  String weeks(Phase phase) {
    Span span = of(phase);
    int first = weekOf(span.from());
    LocalDate to = span.to();
    if (to == null) {
      return first + "+";
    }
    int last = weekOf(to);
    return first == last ? String.valueOf(first) : first + "-" + last;
  }

  /** The week of today, counted from 1. */
  int week() {
    return weekOf(today);
  }

  /** The first day of a week. */
  LocalDate firstDayOf(int week) {
    return start.plusWeeks(week - 1L);
  }

  private int weekOf(LocalDate day) {
    return (int) (ChronoUnit.DAYS.between(start, day) / WEEK) + 1;
  }
}
