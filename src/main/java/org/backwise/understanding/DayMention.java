package org.backwise.understanding;

import java.util.List;

/**
 * A place of a text that says when something was.
 *
 * @param start index of its first word
 * @param end index behind its last word
 * @param days what it may mean, the likeliest first
 * @param besideOthers what it may mean beside another name of the same day
 */
record DayMention(int start, int end, List<DaysAgo> days, List<DaysAgo> besideOthers) {

  DayMention {
    days = List.copyOf(days);
    besideOthers = List.copyOf(besideOthers);
  }

  static DayMention of(int start, int end, List<DaysAgo> days) {
    return new DayMention(start, end, days, days);
  }

  DayMention withDays(List<DaysAgo> other) {
    return of(start, end, other);
  }

  int length() {
    return end - start;
  }

  /** True if it names a stretch of days that reaches until now, as "the last three days". */
  boolean isUntilNow() {
    return days.stream().allMatch(it -> it.least() == 0 && it.most() > 0);
  }

  /** Both as names of one day; no days if they contradict each other. */
  DayMention and(DayMention next) {
    List<DaysAgo> both =
        besideOthers.stream()
            .flatMap(one -> next.besideOthers.stream().flatMap(it -> one.and(it).stream()))
            .toList();
    return of(start, next.end, both);
  }
}
