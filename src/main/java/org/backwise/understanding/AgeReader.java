package org.backwise.understanding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.understanding.AnswerWords.Meaning;

/** Finds the ages of a text: "I'm 16", "almost 18", "forty-five", "an adult". */
final class AgeReader {

  private static final int OLDEST = 120;

  private static final int TWENTY = 20;

  /** What may stand before an age, and behind it. Of what is equally long the first counts. */
  private static final List<Meaning> BEFORE =
      List.of(
          Meaning.AGE_BELOW,
          Meaning.AGE_COMING,
          Meaning.AGE_ABOVE,
          Meaning.AGE_OWN,
          Meaning.AGE_ASIDE);

  private static final List<Meaning> BEHIND =
      List.of(
          Meaning.AGE_BEHIND,
          Meaning.AGE_COMING,
          Meaning.AGE_ABOVE,
          Meaning.AGE_YEARS,
          Meaning.AGE_ASIDE);

  private static final Set<Meaning> COMPARING =
      EnumSet.of(Meaning.AGE_BELOW, Meaning.AGE_COMING, Meaning.AGE_ABOVE);

  /** A number of years, or a word for it, from one word to before another. */
  private record Place(int from, int to, int years) {}

  private final AnswerWords lexicon;

  AgeReader(AnswerWords lexicon) {
    this.lexicon = lexicon;
  }

  /** True if there is a number that may be an age, and is too great for the place of a choice. */
  boolean hasNumber(Words words, int choices) {
    return IntStream.range(0, words.size())
        .map(i -> lexicon.number(words.word(i)))
        .anyMatch(it -> it > choices && it <= OLDEST);
  }

  /**
   * The ages, as far as the words around show that they are some.
   *
   * @param limit what a word such as "adult" stands for, in years
   */
  List<AgeMention> read(Words words, int limit) {
    return IntStream.range(0, words.size())
        .boxed()
        .flatMap(i -> Stream.concat(number(words, i), named(words, i, limit)))
        .flatMap(it -> mention(it, words).stream())
        .toList();
  }

  private Stream<Place> number(Words words, int at) {
    int years = lexicon.number(words.word(at));
    if (years < 1 || years > OLDEST || isPartOfTens(words, at)) {
      return Stream.empty();
    }
    return Stream.of(new Place(at, years == TWENTY ? endOfTens(words, at + 1) : at + 1, years));
  }

  private Stream<Place> named(Words words, int at, int limit) {
    Words from = from(words, at);
    int tens = lexicon.of(Meaning.AGE_TENS).lengthAtStart(from);
    int adult = lexicon.of(Meaning.OF_AGE).lengthAtStart(from);
    int child = lexicon.of(Meaning.UNDER_AGE).lengthAtStart(from);
    if (tens > 0) {
      return Stream.of(new Place(at, endOfTens(words, at + tens), OLDEST));
    }
    if (adult > 0) {
      return Stream.of(new Place(at, at + adult, limit));
    }
    boolean denied = before(words, at).said().contains(Meaning.AGE_BELOW);
    return child == 0 || denied ? Stream.empty() : Stream.of(new Place(at, at + child, limit - 1));
  }

  /** The five of "forty-five". */
  private boolean isPartOfTens(Words words, int at) {
    return IntStream.range(0, at)
        .anyMatch(
            i -> {
              Words before = words.slice(i, at);
              int tens = lexicon.of(Meaning.AGE_TENS).lengthAtStart(before);
              int end = tens == 0 && lexicon.number(words.word(i)) == TWENTY ? i + 1 : i + tens;
              return end > i && endOfTens(words, end) == at + 1;
            });
  }

  private int endOfTens(Words words, int at) {
    boolean linked =
        at + 1 < words.size()
            && lexicon.of(Meaning.BETWEEN_PLACES).isAllOf(words.slice(at, at + 1));
    int ones = linked ? at + 1 : at;
    boolean follows =
        ones < words.size()
            && words.before(ones) == Break.NONE
            && lexicon.numbers().subList(1, 10).contains(words.word(ones));
    return follows ? ones + 1 : at;
  }

  private Optional<AgeMention> mention(Place place, Words words) {
    Around before = before(words, place.from());
    Around behind = behind(words, place.to());
    var said = EnumSet.copyOf(before.said());
    said.addAll(behind.said());
    boolean whole = place.from() - before.length() <= lead(words) && isEnd(words, place, behind);
    boolean own = said.contains(Meaning.AGE_OWN) || said.contains(Meaning.AGE_BEHIND);
    boolean compared =
        said.stream().anyMatch(COMPARING::contains) && !said.contains(Meaning.AGE_YEARS);
    boolean countsElse =
        lexicon.of(Meaning.NO_AGE).lengthAtStart(from(words, place.to())) > behind.next();
    return countsElse || !(whole || own || compared)
        ? Optional.empty()
        : Optional.of(new AgeMention(place.years(), said, whole));
  }

  private static boolean isEnd(Words words, Place place, Around behind) {
    return place.to() + behind.length() == words.size();
  }

  private int lead(Words words) {
    return Stream.of(Meaning.YES, Meaning.YES_APART, Meaning.NO, Meaning.NO_APART)
        .mapToInt(it -> lexicon.of(it).lengthAtStart(words))
        .max()
        .orElse(0);
  }

  /**
   * What the words right beside an age say, as far as each says something of it.
   *
   * @param length how many they are
   * @param next how many of them stand next to the age and belong together
   */
  private record Around(Set<Meaning> said, int length, int next) {

    static final Around NOTHING = new Around(EnumSet.noneOf(Meaning.class), 0, 0);

    Around and(Meaning more, int words) {
      var all = EnumSet.of(more);
      all.addAll(said);
      return new Around(all, length + words, next == 0 ? words : next);
    }
  }

  private Around before(Words words, int end) {
    Around around = Around.NOTHING;
    int at = end;
    while (at > 0 && words.before(at) == Break.NONE) {
      Words rest = words.slice(0, at);
      Optional<Around> more = longest(BEFORE, it -> it.lengthAtEnd(rest), around);
      if (more.isEmpty()) {
        return around;
      }
      around = more.get();
      at = end - around.length();
    }
    return around;
  }

  private Around behind(Words words, int start) {
    Around around = Around.NOTHING;
    int at = start;
    while (at < words.size() && words.before(at) == Break.NONE) {
      Words rest = from(words, at);
      Optional<Around> more = longest(BEHIND, it -> it.lengthAtStart(rest), around);
      if (more.isEmpty()) {
        return around;
      }
      around = more.get();
      at = start + around.length();
    }
    return around;
  }

  private Optional<Around> longest(
      List<Meaning> kinds, ToIntFunction<PhraseList> length, Around around) {
    return kinds.stream()
        .filter(it -> length.applyAsInt(lexicon.of(it)) > 0)
        .max(
            Comparator.comparingInt((Meaning it) -> length.applyAsInt(lexicon.of(it)))
                .thenComparing(Comparator.comparingInt(kinds::indexOf).reversed()))
        .map(it -> around.and(it, length.applyAsInt(lexicon.of(it))));
  }

  private static Words from(Words words, int at) {
    return words.slice(at, words.size());
  }
}
