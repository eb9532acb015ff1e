package org.backwise.understanding;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;

/** The choices of a question for days: one for each of the latest days, and one for longer ago. */
final class DayChoices {

  private final Question question;
  private final int last;

  DayChoices(Question question) {
    this.question = question;
    this.last =
        days(question)
            .flatMap(it -> Stream.ofNullable(it.daysAgo()))
            .max(Integer::compare)
            .orElse(-1);
  }

  boolean isEmpty() {
    return last < 0;
  }

  /** The values that days fit, the likeliest first. */
  Set<String> of(List<DaysAgo> days, Optional<String> longerAgo) {
    var values = new LinkedHashSet<String>();
    days.forEach(it -> of(it, longerAgo).forEach(values::add));
    return values;
  }

  private Stream<String> of(DaysAgo days, Optional<String> longerAgo) {
    return IntStream.rangeClosed(
            days.least(), Math.min(days.most(), Math.max(last, days.least()) + 1))
        .boxed()
        .sorted(Comparator.comparingInt(day -> Math.abs(day - days.likely())))
        .flatMap(day -> day > last ? longerAgo.stream() : on(day));
  }

  private Stream<String> on(int daysAgo) {
    return days(question)
        .filter(it -> it.daysAgo() != null && it.daysAgo() == daysAgo)
        .map(Choice::value);
  }

  /** Who is not sure is treated as if it were today, but has named no day. */
  private static Stream<Choice> days(Question question) {
    return question.choices().stream()
        .filter(it -> it.daysAgo() != null && !it.value().equals(YesNo.UNSURE));
  }
}
