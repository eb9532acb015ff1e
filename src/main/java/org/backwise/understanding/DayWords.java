package org.backwise.understanding;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a text names a day by how long ago it was. */
final class DayWords {

  private static final Set<String> AGO = Set.of("ago", "back", "before");

  private DayWords() {}

  static Stream<Span> daysAgo(@Nullable Integer days, Words words, AnswerWords lexicon) {
    if (days == null) {
      return Stream.empty();
    }
    var byName = lexicon.days().getOrDefault(days, new PhraseList(List.of())).in(words).stream();
    var counted =
        IntStream.rangeClosed(0, words.size() - 3)
            .filter(i -> countedAt(i, words, lexicon) == days)
            .mapToObj(i -> span(i, i + 3));
    return Stream.concat(byName, counted);
  }

  /** The greatest number of days ago that is counted in a text; -1 if none is. */
  static int mostDaysAgo(Words words, AnswerWords lexicon) {
    return IntStream.rangeClosed(0, words.size() - 3)
        .map(i -> countedAt(i, words, lexicon))
        .max()
        .orElse(-1);
  }

  private static int countedAt(int index, Words words, AnswerWords lexicon) {
    boolean counts = words.word(index + 1).matches("days?") && AGO.contains(words.word(index + 2));
    return counts ? lexicon.number(words.word(index)) : -1;
  }

  private static Span span(int from, int to) {
    var used = new BitSet();
    used.set(from, to);
    return new Span(from, to, used);
  }
}
