package org.backwise.understanding;

import java.util.List;

/**
 * What a text says about when something was.
 *
 * @param days all that it may mean, the likeliest first; none if it only denies days
 * @param rest the words that name no day
 * @param leads true if the text begins with the day
 */
record DayReading(List<DaysAgo> days, Words rest, boolean leads) {

  DayReading {
    days = List.copyOf(days);
  }
}
