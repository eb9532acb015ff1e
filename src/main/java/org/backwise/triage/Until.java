package org.backwise.triage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * When it is time to come back after an injury. The hour of the injury is not asked; the latest
 * moment that the answer allows is taken, so that the wait is never too short.
 */
final class Until {

  private Until() {}

  /**
   * The moment from which the hours have passed for certain, rounded up to the minute.
   *
   * @param answered when the person told the day of the injury
   * @param daysAgo on which day before that it was, 0 for the same day
   * @param hours how many hours to wait
   */
  static OffsetDateTime after(Instant answered, int daysAgo, int hours, ZoneId zone) {
    ZonedDateTime told = answered.atZone(zone);
    ZonedDateTime endOfThatDay =
        told.toLocalDate().minusDays(daysAgo).plusDays(1).atStartOfDay(zone);
    ZonedDateTime latest = endOfThatDay.isBefore(told) ? endOfThatDay : told;
    ZonedDateTime until = latest.plusHours(hours);
    ZonedDateTime minute = until.truncatedTo(ChronoUnit.MINUTES);
    return (minute.equals(until) ? minute : minute.plusMinutes(1)).toOffsetDateTime();
  }

  /**
   * The moment as people say it.
   *
   * @param pattern as {@code dialogs/phrases.yaml} has it
   */
  static String inWords(OffsetDateTime until, String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(until);
  }
}
