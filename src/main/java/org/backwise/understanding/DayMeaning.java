package org.backwise.understanding;

import java.util.Locale;

/** What a form of words says about a day, as {@code days} in {@code answers.yaml} names it. */
enum DayMeaning {
  AGO,
  LASTING,
  BETWEEN,
  AND_A_HALF,
  MORE,
  LESS,
  FEW,
  WEEKDAY,
  WEEKDAY_BEFORE,
  WEEKDAY_EITHER,
  FUTURE,
  DATE,
  DAY_OF_MONTH,
  NUMBER_DATE,
  MONTH,
  MONTH_PART,
  THIS_MONTH_PART,
  LAST_MONTH_PART,
  THIS_MONTH,
  LAST_MONTH,
  LAST_WEEK,
  THIS_YEAR,
  LAST_YEAR,
  YEAR,
  WEEKEND,
  LAST_WEEKEND,
  NOTHING;

  /** Its key in the file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
