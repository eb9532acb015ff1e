package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.backwise.dialog.Step.Question;

/** Reads a number in digits or words: "about a six", "7/10", "seven out of ten". */
final class NumberReader {

  /** A number before one of these counts something else. */
  private static final Set<String> UNITS =
      Set.of(
          "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hrs", "day",
          "days", "week", "weeks", "month", "months", "year", "years", "time", "times", "am", "pm");

  /** "one" counts only after one of these or alone: "a bad one" is no number. */
  private static final Set<String> BEFORE_ONE = Set.of("a", "about", "say", "maybe", "around");

  private static final Set<String> NOTHING = Set.of("none", "no pain", "no pain at all", "nothing");

  private final AnswerWords lexicon;

  NumberReader(AnswerWords lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Interpretation> read(Words text, Question question) {
    Words words = lexicon.withoutFillers(text);
    if (words.isEmpty() || lexicon.asks(words)) {
      return Optional.empty();
    }
    if (question.min() == 0 && NOTHING.contains(words.joined())) {
      return Optional.of(new Interpretation.Answer(List.of("0")));
    }
    List<Integer> numbers = numbers(words, question.max());
    if (numbers.isEmpty()) {
      return Optional.empty();
    }
    List<String> inRange =
        numbers.stream().map(String::valueOf).filter(it -> question.accepts(List.of(it))).toList();
    boolean plain = numbers.size() == 1 && inRange.size() == 1;
    return Optional.of(
        plain ? new Interpretation.Answer(inRange) : new Interpretation.Unclear(inRange));
  }

  private List<Integer> numbers(Words words, int max) {
    return IntStream.range(0, words.size())
        .filter(i -> lexicon.number(words.word(i)) >= 0)
        .filter(i -> !isScale(words, i, max) && !countsSomethingElse(words, i))
        .map(i -> lexicon.number(words.word(i)))
        .distinct()
        .boxed()
        .toList();
  }

  /** The ten of "7/10" and "seven out of ten". */
  private boolean isScale(Words words, int index, int max) {
    boolean behindNumber = index > 0 && lexicon.number(words.word(index - 1)) >= 0;
    boolean outOf =
        index > 1 && words.word(index - 1).equals("of") && words.word(index - 2).equals("out");
    return lexicon.number(words.word(index)) == max
        && (outOf || (behindNumber && words.before(index) == Break.NONE));
  }

  private static boolean countsSomethingElse(Words words, int index) {
    boolean unit = index + 1 < words.size() && UNITS.contains(words.word(index + 1));
    boolean pronoun =
        words.word(index).equals("one")
            && words.size() > 1
            && (index == 0 || !BEFORE_ONE.contains(words.word(index - 1)));
    return unit || pronoun;
  }
}
