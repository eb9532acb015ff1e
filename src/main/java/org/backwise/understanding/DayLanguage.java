package org.backwise.understanding;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How people of a language say when something was, as {@code answers.yaml} explains it.
 *
 * @param forms with slots
 * @param alone forms that count only as the whole text
 * @param named days and times with a name
 * @param holidays by their dates
 * @param lists words around days
 * @param spelling helps with misspelled words of all these
 */
record DayLanguage(
    DayNames names,
    List<DayForm> forms,
    List<DayForm> alone,
    List<Named> named,
    List<Holiday> holidays,
    Map<Around, Group> lists,
    SpellingHelp spelling) {

  /** Days with a name of their own. */
  record Named(DaysAgo days, Group words) {}

  /** Days of the year, such as 12-24 to 12-26. */
  record Holiday(String from, String to, Group words) {}

  /** What words around a day do to it. */
  enum Around {
    /** They join two names of one day. */
    LINKS,
    /** Before it, they say that it is not sure. */
    DOUBT_BEFORE,
    /** Behind it, they say that it is not sure. */
    DOUBT_AFTER,
    /** A denial does not reach over them. */
    CONTRAST,
    /** Before it at the beginning, they ask nothing, though they look so: "did it on Monday". */
    LEAD,
    /** Before it, they mean a later day. */
    AFTER,
    /** Before it, they mean an earlier day. */
    BEFORE
  }

  DayLanguage {
    forms = List.copyOf(forms);
    alone = List.copyOf(alone);
    named = List.copyOf(named);
    holidays = List.copyOf(holidays);
    lists = Map.copyOf(lists);
  }

  static DayLanguage none() {
    return new DayLanguage(
        new DayNames(Map.of(), List.of(), List.of(), List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        new SpellingHelp(List.of(), Set.of()));
  }

  Group around(Around kind) {
    return lists.getOrDefault(kind, new Group(List.of()));
  }
}
