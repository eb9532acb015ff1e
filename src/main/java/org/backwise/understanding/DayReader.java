package org.backwise.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.understanding.AnswerWords.Meaning;
import org.backwise.understanding.DayLanguage.Around;

/** Reads when something was, in days before a day. What is in doubt is never one day. */
final class DayReader {

  /** How many words before a day may deny it. */
  private static final int DENIAL_REACH = 4;

  /** How many words there may be between a doubt and the day. */
  private static final int DOUBT_REACH = 3;

  /** By how many days a "maybe" may be wrong, and a "not sure". */
  private static final int DOUBT = 1;

  private static final int DEEP_DOUBT = 3;

  private final AnswerWords lexicon;
  private final DayLanguage language;
  private final DayPlaces places;

  DayReader(AnswerWords lexicon) {
    this.lexicon = lexicon;
    this.language = lexicon.days();
    this.places = new DayPlaces(language);
  }

  /** What a text says; nothing if it names no day. */
  Optional<DayReading> read(Words text, LocalDate today) {
    Words words = language.spelling().help(text);
    List<DayMention> named = joined(places.in(words, today), words);
    List<DayMention> held = named.stream().flatMap(it -> held(it, words).stream()).toList();
    return named.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DayReading(
                held.stream().flatMap(it -> it.days().stream()).distinct().toList(),
                rest(named, text),
                leads(named.getFirst(), words)));
  }

  /** True for a word that says nothing beside a day, or only how sure the day is. */
  boolean isAside(Words words, int index) {
    return Stream.of(Around.LINKS, Around.DOUBT_BEFORE, Around.DOUBT_AFTER)
        .anyMatch(kind -> covers(kind, words, index));
  }

  private boolean covers(Around kind, Words words, int index) {
    return IntStream.rangeClosed(0, index)
        .anyMatch(
            i ->
                language.around(kind).lengthsAt(words, i).stream()
                    .anyMatch(length -> i + length > index));
  }

  /** Names of the same day beside each other, made one: "Tuesday the 29th". */
  private List<DayMention> joined(List<DayMention> mentions, Words words) {
    var all = new ArrayList<DayMention>();
    for (DayMention next : mentions) {
      Optional<DayMention> both =
          all.isEmpty() ? Optional.empty() : both(all.getLast(), next, words);
      both.ifPresent(it -> all.removeLast());
      all.add(both.orElse(next));
    }
    return all;
  }

  private Optional<DayMention> both(DayMention one, DayMention next, Words words) {
    DayMention both = one.and(next);
    boolean linked =
        IntStream.range(one.end(), next.start()).allMatch(i -> stands(Around.LINKS, words, i))
            && IntStream.rangeClosed(one.end(), next.start())
                .noneMatch(i -> words.before(i).endsSentence());
    return linked && !both.days().isEmpty() ? Optional.of(both) : Optional.empty();
  }

  /** What is left of a day after the words around it; nothing if they deny it. */
  private Optional<DayMention> held(DayMention mention, Words words) {
    if (isDenied(mention, words)) {
      return mention.isUntilNow()
          ? Optional.of(mention.withDays(mention.days().stream().map(DayReader::longer).toList()))
          : Optional.empty();
    }
    int doubt = doubt(mention, words);
    return Optional.of(
        mention.withDays(
            mention.days().stream()
                .map(it -> bounded(mention, it, words).widened(doubt))
                .toList()));
  }

  /** "Not in the last three days" was longer ago. */
  private static DaysAgo longer(DaysAgo days) {
    return DaysAgo.atLeast(days.most() + 1);
  }

  private boolean isDenied(DayMention mention, Words words) {
    int from = mention.start();
    while (from > 0
        && mention.start() - from < DENIAL_REACH
        && words.before(from) == Break.NONE
        && !stands(Around.CONTRAST, words, from - 1)) {
      from--;
    }
    // "No three weeks ago" is a no and a day; "nothing in the last week" denies the week.
    int lead = mention.isUntilNow() ? 0 : lexicon.of(Meaning.NO).lengthAtStart(words);
    Words before = words.slice(Math.min(Math.max(from, lead), mention.start()), mention.start());
    return lexicon.of(Meaning.DENIES_CHOICE).isIn(before)
        || (mention.isUntilNow() && lexicon.of(Meaning.NO).isIn(before));
  }

  private DaysAgo bounded(DayMention mention, DaysAgo days, Words words) {
    if (endsBefore(Around.AFTER, mention, words, 0)) {
      return days.after();
    }
    return endsBefore(Around.BEFORE, mention, words, 0) ? days.before() : days;
  }

  private int doubt(DayMention mention, Words words) {
    if (lexicon.of(Meaning.UNSURE).isIn(words)) {
      return DEEP_DOUBT;
    }
    boolean behind =
        IntStream.range(mention.start(), Math.min(words.size(), mention.end() + DOUBT_REACH))
            .anyMatch(i -> stands(Around.DOUBT_AFTER, words, i));
    return behind || endsBefore(Around.DOUBT_BEFORE, mention, words, DOUBT_REACH) ? DOUBT : 0;
  }

  private boolean endsBefore(Around kind, DayMention mention, Words words, int gap) {
    return IntStream.range(0, mention.start())
        .anyMatch(
            i ->
                language.around(kind).lengthsAt(words, i).stream()
                    .map(length -> mention.start() - i - length)
                    .anyMatch(between -> between >= 0 && between <= gap));
  }

  private boolean stands(Around kind, Words words, int index) {
    return !language.around(kind).lengthsAt(words, index).isEmpty();
  }

  private boolean leads(DayMention first, Words words) {
    return first.start() == 0
        || language.around(Around.LEAD).lengthsAt(words, 0).contains(first.start());
  }

  private static Words rest(List<DayMention> mentions, Words text) {
    List<Token> tokens =
        IntStream.range(0, text.size())
            .filter(i -> mentions.stream().noneMatch(it -> it.start() <= i && i < it.end()))
            .mapToObj(text.tokens()::get)
            .toList();
    return new Words(tokens, text.end());
  }
}
