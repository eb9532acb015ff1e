package org.backwise.understanding;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How long ago something was that is named by the calendar, seen from one day. */
final class DayCalendar {

  /** A date without a year that comes in so many days is one to ask about, not last year's. */
  private static final int SOON = 31;

  /** A day of the month that comes in so many days may be a slip, not last month's. */
  private static final int SLIP = 3;

  /** How many weeks a weekday may be ago beside another name of the day. */
  private static final int WEEKS = 60;

  private final LocalDate today;

  DayCalendar(LocalDate today) {
    this.today = today;
  }

  /** What a form may mean; several if it is ambiguous. */
  List<DaysAgo> days(DayMatch match) {
    return switch (match.meaning()) {
      case WEEKDAY -> thisOrLast(match);
      case WEEKDAY_BEFORE -> one(latest(match).minusWeeks(1));
      case WEEKDAY_EITHER -> either(match);
      case FUTURE -> List.of(DaysAgo.between(-SOON, -1));
      case DATE -> date(number(match, 0), month(match), year(match)).stream().toList();
      case DAY_OF_MONTH -> dayOfMonth(match);
      case NUMBER_DATE -> numberDate(match);
      case MONTH, MONTH_PART, THIS_MONTH_PART, LAST_MONTH_PART -> months().days(match);
      case THIS_MONTH, LAST_MONTH, THIS_YEAR, LAST_YEAR, YEAR -> months().days(match);
      case LAST_WEEK -> List.of(DaysAgo.between(sinceWeek(), 13));
      case WEEKEND -> List.of(weekend());
      case LAST_WEEKEND -> List.of(lastWeekend());
      case NOTHING -> List.of();
      default -> List.of(CountedDays.days(match));
    };
  }

  /** A weekday beside another name of the day: this week's, last week's and so on. */
  List<DaysAgo> anyWeek(DayMatch match) {
    LocalDate latest = today.with(previousOrSame(weekday(match)));
    return IntStream.range(0, WEEKS).mapToObj(latest::minusWeeks).map(this::ago).toList();
  }

  /** From one day of the year to another, such as 12-24 to 12-26, the last time. */
  DaysAgo lastTime(String from, String to) {
    LocalDate first = LocalDate.parse(today.getYear() + "-" + from);
    LocalDate start = first.isAfter(today) ? first.minusYears(1) : first;
    LocalDate end = LocalDate.parse(start.getYear() + "-" + to);
    LocalDate last = end.isBefore(start) ? end.plusYears(1) : end;
    return DaysAgo.between(Math.max(0, days(last)), days(start));
  }

  private MonthCalendar months() {
    return new MonthCalendar(today);
  }

  private int days(LocalDate date) {
    return (int) DAYS.between(date, today);
  }

  private DaysAgo ago(LocalDate date) {
    return DaysAgo.exactly(days(date));
  }

  private List<DaysAgo> one(LocalDate date) {
    return List.of(ago(date));
  }

  /** "Saturday", said on a Saturday, is today or a week ago; "last Saturday" is not today. */
  private List<DaysAgo> thisOrLast(DayMatch match) {
    boolean past = match.first("past").isPresent();
    return !past && today.getDayOfWeek().equals(weekday(match))
        ? List.of(ago(today), ago(latest(match)))
        : one(latest(match));
  }

  /** Never today. */
  private LocalDate latest(DayMatch match) {
    return today.with(previous(weekday(match)));
  }

  private static DayOfWeek weekday(DayMatch match) {
    return DayOfWeek.valueOf(match.first("weekday").orElseThrow().toUpperCase(Locale.ROOT));
  }

  /** "Monday week" is one of two Mondays, and not the latest. */
  private List<DaysAgo> either(DayMatch match) {
    LocalDate about = match.first("weekday").isPresent() ? latest(match) : today;
    return List.of(ago(about.minusWeeks(1)), ago(about.plusWeeks(2)));
  }

  private static int number(DayMatch match, int index) {
    return Integer.parseInt(match.all("day").get(index));
  }

  private static Month month(DayMatch match) {
    return Month.valueOf(match.first("month").orElseThrow().toUpperCase(Locale.ROOT));
  }

  private static Optional<Integer> year(DayMatch match) {
    return match.first("year").map(Integer::parseInt);
  }

  private Optional<DaysAgo> date(int day, Month month, Optional<Integer> year) {
    try {
      LocalDate date = LocalDate.of(year.orElse(today.getYear()), month, day);
      boolean lastYears = year.isEmpty() && days(date) < -SOON;
      return Optional.of(ago(lastYears ? date.minusYears(1) : date));
    } catch (DateTimeException e) {
      // There is no such day.
      return Optional.empty();
    }
  }

  /** "Tuesday the 29th" is both or, if no such day was near, in doubt. */
  private List<DaysAgo> dayOfMonth(DayMatch match) {
    LocalDate date = lastTime(number(match, 0));
    boolean agrees = match.first("weekday").isEmpty() || date.getDayOfWeek().equals(weekday(match));
    return agrees ? one(date) : List.of(ago(latest(match)), ago(date));
  }

  private LocalDate lastTime(int dayOfMonth) {
    YearMonth month = YearMonth.from(today);
    if (month.isValidDay(dayOfMonth) && days(month.atDay(dayOfMonth)) >= -SLIP) {
      return month.atDay(dayOfMonth);
    }
    YearMonth before = month.minusMonths(1);
    return (before.isValidDay(dayOfMonth) ? before : before.minusMonths(1)).atDay(dayOfMonth);
  }

  /** Day first or month first, whatever is possible and not to come. */
  private List<DaysAgo> numberDate(DayMatch match) {
    int one = number(match, 0);
    int two = number(match, 1);
    List<DaysAgo> all =
        Stream.concat(numberDate(one, two, year(match)), numberDate(two, one, year(match)))
            .distinct()
            .toList();
    List<DaysAgo> past = all.stream().filter(DaysAgo::isPast).toList();
    return past.isEmpty() ? all : past;
  }

  private Stream<DaysAgo> numberDate(int day, int month, Optional<Integer> year) {
    return month > 12 ? Stream.empty() : date(day, Month.of(month), year).stream();
  }

  /** Days since the end of last week: Saturday for some, Sunday for others. */
  private int sinceWeek() {
    return today.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : today.getDayOfWeek().getValue();
  }

  private DaysAgo weekend() {
    boolean now = today.getDayOfWeek().getValue() > 5;
    LocalDate sunday = today.with(previousOrSame(DayOfWeek.SUNDAY));
    return now ? DaysAgo.between(0, 8) : DaysAgo.between(days(sunday), days(sunday) + 1);
  }

  /** On a Monday or at a weekend, it may be the one before. */
  private DaysAgo lastWeekend() {
    DaysAgo latest = weekend();
    return latest.least() > 1 ? latest : DaysAgo.between(latest.least(), 9);
  }
}
