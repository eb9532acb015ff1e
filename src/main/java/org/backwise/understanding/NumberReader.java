package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.AnswerWords.Meaning;

/** Reads a number in digits or words: "about a six", "7/10", "seven out of ten". */
final class NumberReader {

  private final AnswerWords lexicon;

  NumberReader(AnswerWords lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Interpretation> read(Words text, Question question) {
    Words words = lexicon.withoutFillers(text);
    if (words.isEmpty() || lexicon.asks(words)) {
      return Optional.empty();
    }
    if (question.min() == 0 && lexicon.of(Meaning.NO_PAIN).isAllOf(words)) {
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
    boolean outOf = lexicon.of(Meaning.OUT_OF).lengthAtEnd(words.slice(0, index)) > 0;
    return lexicon.number(words.word(index)) == max
        && (outOf || (behindNumber && words.before(index) == Break.NONE));
  }

  private boolean countsSomethingElse(Words words, int index) {
    Words behind = words.slice(index + 1, words.size());
    boolean unit = lexicon.of(Meaning.UNIT).lengthAtStart(behind) > 0;
    return unit || isPronoun(words, index);
  }

  /** "one" counts only alone or behind "about" and the like: "a bad one" is no number. */
  private boolean isPronoun(Words words, int index) {
    return lexicon.isOne(words.word(index))
        && words.size() > 1
        && lexicon.of(Meaning.BEFORE_ONE).lengthAtEnd(words.slice(0, index)) == 0;
  }
}
