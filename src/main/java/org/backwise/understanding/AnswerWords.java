package org.backwise.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of answers, as {@code answers.yaml} explains them.
 *
 * @param writing how the language is written
 * @param lists by their meaning
 * @param names words in the names of choices
 * @param numbers the words for 0, 1, 2 and so on
 * @param days how people say when something was
 */
record AnswerWords(
    Writing writing,
    Map<Meaning, PhraseList> lists,
    NameWords names,
    List<String> numbers,
    DayLanguage days) {

  /** What a list of phrases says. */
  enum Meaning {
    FILLER_BEFORE,
    FILLER_AFTER,
    YES,
    YES_APART,
    YES_ALONE,
    NO,
    NO_APART,
    NO_ALONE,
    UNSURE,
    HEDGED_YES,
    HEDGED_NO,
    TAKES_BACK,
    AFTER_ALL,
    SPOILS_NO,
    SETTLES_NO,
    DENIED_TOO,
    NOT_A_NO,
    QUESTION_START,
    ALL_OF_THEM,
    DENIES_CHOICE,
    CALLED_YES,
    CALLED_NO,
    CALLED_UNSURE,
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    FIFTH,
    MIDDLE,
    LAST,
    BETWEEN_PLACES,
    AND,
    UNIT,
    BEFORE_ONE,
    OUT_OF,
    NO_PAIN,
    COMPLAINS,
    GREETS,
    AGE_OWN,
    AGE_BEHIND,
    AGE_YEARS,
    AGE_COMING,
    AGE_BELOW,
    AGE_ABOVE,
    AGE_ASIDE,
    AGE_DOUBTED,
    AGE_TENS,
    NO_AGE,
    OF_AGE,
    UNDER_AGE;

    /** Its key in the file. */
    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  AnswerWords {
    lists = Map.copyOf(lists);
    numbers = List.copyOf(numbers);
  }

  /** The words of a text. */
  Words words(String text) {
    return Words.of(text, writing);
  }

  PhraseList of(Meaning meaning) {
    return lists.getOrDefault(meaning, new PhraseList(List.of()));
  }

  /** The words without "well", "please" and the like around them. */
  Words withoutFillers(Words words) {
    Words rest = words;
    int before;
    while (rest.size() > 1 && (before = of(Meaning.FILLER_BEFORE).lengthAtStart(rest)) > 0) {
      rest = rest.slice(before, rest.size());
    }
    int after;
    while (rest.size() > 1 && (after = of(Meaning.FILLER_AFTER).lengthAtEnd(rest)) > 0) {
      rest = new Words(rest.tokens().subList(0, rest.size() - after), words.end());
    }
    return rest.isEmpty() ? words : rest;
  }

  /** True if it says nothing but hello, thanks and the like. */
  boolean isOnlyFillers(Words words) {
    Words rest = words;
    int filler;
    while (!rest.isEmpty() && (filler = fillerAtStart(rest)) > 0) {
      rest = rest.slice(filler, rest.size());
    }
    return rest.isEmpty();
  }

  private int fillerAtStart(Words words) {
    return Math.max(
        of(Meaning.FILLER_BEFORE).lengthAtStart(words),
        of(Meaning.FILLER_AFTER).lengthAtStart(words));
  }

  /** True if it says no more than hello or thanks. */
  boolean greets(Words words) {
    return isOnlyFillers(words) && of(Meaning.GREETS).isIn(words);
  }

  /** "Nothing works", "no one believes me": the no at its beginning is no answer. */
  boolean complains(Words words) {
    return of(Meaning.COMPLAINS).lengthAtStart(withoutFillers(words)) > 0;
  }

  /** True if it has the form of a question. */
  boolean asks(Words words) {
    return words.asks() || of(Meaning.QUESTION_START).lengthAtStart(words) > 0;
  }

  /** True if the word is "one", which is mostly a pronoun. */
  boolean isOne(String word) {
    return numbers.indexOf(word) == 1;
  }

  /** The number that a word names; -1 if it names none. */
  int number(String word) {
    return word.matches("\\d{1,4}") ? Integer.parseInt(word) : numbers.indexOf(word);
  }
}
