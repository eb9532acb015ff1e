package org.backwise.operator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Whole days up to yesterday, by UTC. Today is not in it: whoever watched the numbers grow could
 * tell what one person did.
 *
 * @param days how many
 */
record Period(int days, LocalDate first, LocalDate last) {

  static final List<Integer> CHOICES = List.of(7, 30, 90, 365);
  private static final int USUAL = 30;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  /**
   * @param asked a number of days in words of an address; anything but one of the choices gets the
   *     usual one
   */
  static Period of(String asked, LocalDate today) {
    int days = CHOICES.stream().filter(it -> it.toString().equals(asked)).findFirst().orElse(USUAL);
    return new Period(days, today.minusDays(days), today.minusDays(1));
  }

  String text() {
    return "From " + DAY.format(first) + " to " + DAY.format(last);
  }
}
