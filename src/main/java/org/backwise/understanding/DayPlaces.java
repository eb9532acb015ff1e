package org.backwise.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where a text names a day; of names that begin together, the longest counts. */
final class DayPlaces {

  private final DayLanguage language;

  DayPlaces(DayLanguage language) {
    this.language = language;
  }

  /** In the text's order; they do not overlap. */
  List<DayMention> in(Words words, LocalDate today) {
    var calendar = new DayCalendar(today);
    var all = new ArrayList<DayMention>();
    for (int i = 0; i < words.size(); ) {
      Optional<DayMention> here = at(words, i, calendar);
      here.filter(it -> !it.days().isEmpty()).ifPresent(all::add);
      i = here.map(DayMention::end).orElse(i + 1);
    }
    return all;
  }

  private Optional<DayMention> at(Words words, int index, DayCalendar calendar) {
    Stream<DayMention> mentions =
        Stream.of(
                named(words, index),
                holidays(words, index, calendar),
                forms(words, index, calendar))
            .flatMap(it -> it);
    // Of equals, the first: a name goes before a form.
    return mentions.reduce((one, next) -> next.length() > one.length() ? next : one);
  }

  private Stream<DayMention> named(Words words, int index) {
    return language.named().stream()
        .flatMap(
            it ->
                it.words().lengthsAt(words, index).stream()
                    .map(length -> DayMention.of(index, index + length, List.of(it.days()))));
  }

  private Stream<DayMention> holidays(Words words, int index, DayCalendar calendar) {
    return language.holidays().stream()
        .flatMap(
            it ->
                it.words().lengthsAt(words, index).stream()
                    .map(length -> holiday(it, index, index + length, calendar)));
  }

  private static DayMention holiday(
      DayLanguage.Holiday holiday, int start, int end, DayCalendar calendar) {
    return DayMention.of(start, end, List.of(calendar.lastTime(holiday.from(), holiday.to())));
  }

  private Stream<DayMention> forms(Words words, int index, DayCalendar calendar) {
    var whole =
        index == 0
            ? matches(language.alone(), words, 0).filter(it -> it.end() == words.size())
            : Stream.<DayMatch>empty();
    return Stream.concat(matches(language.forms(), words, index), whole)
        .max(Comparator.comparingInt(DayMatch::end))
        .map(match -> mention(match, index, calendar))
        .stream();
  }

  private Stream<DayMatch> matches(List<DayForm> forms, Words words, int index) {
    return forms.stream().flatMap(form -> form.at(words, index, language.names()).stream());
  }

  private static DayMention mention(DayMatch match, int start, DayCalendar calendar) {
    List<DaysAgo> days = calendar.days(match);
    return match.meaning() == DayMeaning.WEEKDAY
        ? new DayMention(start, match.end(), days, calendar.anyWeek(match))
        : DayMention.of(start, match.end(), days);
  }
}
