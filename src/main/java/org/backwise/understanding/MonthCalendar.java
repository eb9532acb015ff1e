package org.backwise.understanding;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long ago months, years and parts of them were, seen from one day. */
final class MonthCalendar {

  /** The last day of the start of a month, and of its middle. */
  private static final int START = 5;

  private static final int MIDDLE = 21;

  private final LocalDate today;

  MonthCalendar(LocalDate today) {
    this.today = today;
  }

  List<DaysAgo> days(DayMatch match) {
    YearMonth now = YearMonth.from(today);
    return List.of(
        switch (match.meaning()) {
          case MONTH_PART -> part(match, month(match));
          case THIS_MONTH_PART -> part(match, now);
          case LAST_MONTH_PART -> part(match, now.minusMonths(1));
          case THIS_MONTH -> month(now);
          case LAST_MONTH -> month(now.minusMonths(1));
          case THIS_YEAR -> year(today.getYear());
          case LAST_YEAR -> year(today.getYear() - 1);
          case YEAR -> year(Integer.parseInt(match.first("year").orElseThrow()));
          default -> month(month(match));
        });
  }

  /** The month in its year, or the last month of its name. */
  private YearMonth month(DayMatch match) {
    var month = Month.valueOf(match.first("month").orElseThrow().toUpperCase(Locale.ROOT));
    Optional<Integer> year = match.first("year").map(Integer::parseInt);
    YearMonth thisYears = YearMonth.of(year.orElse(today.getYear()), month);
    boolean toCome = year.isEmpty() && thisYears.isAfter(YearMonth.from(today));
    return toCome ? thisYears.minusYears(1) : thisYears;
  }

  private DaysAgo month(YearMonth month) {
    return span(month.atDay(1), month.atEndOfMonth());
  }

  private DaysAgo year(int year) {
    return span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private DaysAgo part(DayMatch match, YearMonth month) {
    return switch (match.first("part").orElse("")) {
      case "start" -> span(month.atDay(1), month.atDay(START));
      case "middle" -> span(month.atDay(START), month.atDay(MIDDLE));
      default -> span(month.atDay(MIDDLE), month.atEndOfMonth());
    };
  }

  /** What of it is past; all of it if it is to come. */
  private DaysAgo span(LocalDate first, LocalDate last) {
    int most = (int) DAYS.between(first, today);
    int least = (int) DAYS.between(last, today);
    return DaysAgo.between(most < 0 ? least : Math.max(0, least), most);
  }
}
