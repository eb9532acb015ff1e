package org.backwise.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.AnswerWords.Meaning;

/** Reads choices by their place: "the second one", "2", "1 and 3". */
final class OrdinalReader {

  private static final List<Meaning> PLACES =
      List.of(Meaning.FIRST, Meaning.SECOND, Meaning.THIRD, Meaning.FOURTH, Meaning.FIFTH);

  private final AnswerWords lexicon;

  OrdinalReader(AnswerWords lexicon) {
    this.lexicon = lexicon;
  }

  /** The values, if the text is nothing but places; empty otherwise. */
  List<String> read(Words words, Question question) {
    List<String> values = question.choices().stream().map(Choice::value).toList();
    Optional<Integer> one = place(words, values.size());
    if (one.isPresent()) {
      return List.of(values.get(one.get() - 1));
    }
    return question.answer() == AnswerKind.MANY ? several(words, values) : List.of();
  }

  private Optional<Integer> place(Words words, int choices) {
    for (int i = 0; i < PLACES.size(); i++) {
      if (lexicon.of(PLACES.get(i)).isAllOf(words) && i < choices) {
        return Optional.of(i + 1);
      }
    }
    if (lexicon.of(Meaning.LAST).isAllOf(words)) {
      return Optional.of(choices);
    }
    boolean middle = choices % 2 == 1 && lexicon.of(Meaning.MIDDLE).isAllOf(words);
    return middle ? Optional.of(choices / 2 + 1) : number(words, choices);
  }

  private Optional<Integer> number(Words words, int choices) {
    List<Integer> numbers = numbers(words).toList();
    boolean alone = numbers.size() == 1 && numbers.getFirst() >= 1 && numbers.getFirst() <= choices;
    return alone ? Optional.of(numbers.getFirst()) : Optional.empty();
  }

  private List<String> several(Words words, List<String> values) {
    var places = new TreeSet<Integer>(numbers(words).toList());
    if (places.isEmpty()) {
      places.addAll(counted(words, values.size()));
    }
    if (places.isEmpty()) {
      places.addAll(listed(words, values.size()));
    }
    boolean known = !places.isEmpty() && places.first() >= 1 && places.last() <= values.size();
    return known ? places.stream().map(place -> values.get(place - 1)).toList() : List.of();
  }

  /** "The first two", "las dos últimas". */
  private List<Integer> counted(Words words, int choices) {
    for (int i = 0; i < words.size(); i++) {
      int count = lexicon.number(words.word(i));
      Words rest = without(words, i);
      if (count > 1 && count <= choices && !rest.isEmpty()) {
        if (isPlace(Meaning.FIRST, rest)) {
          return IntStream.rangeClosed(1, count).boxed().toList();
        }
        if (isPlace(Meaning.LAST, rest)) {
          return IntStream.rangeClosed(choices - count + 1, choices).boxed().toList();
        }
      }
    }
    return List.of();
  }

  private boolean isPlace(Meaning meaning, Words words) {
    return lexicon.of(meaning).isAllOf(words);
  }

  private static Words without(Words words, int index) {
    var tokens = new ArrayList<>(words.tokens());
    tokens.remove(index);
    return new Words(tokens, words.end());
  }

  /** "The first and the third". */
  private List<Integer> listed(Words words, int choices) {
    var places = new ArrayList<Integer>();
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      boolean between = i < words.size() && lexicon.of(Meaning.AND).isAllOf(words.slice(i, i + 1));
      boolean apart = i > from && i < words.size() && words.before(i) == Break.SOFT;
      if (i == words.size() || between || apart) {
        if (i > from) {
          Optional<Integer> place = place(words.slice(from, i), choices);
          if (place.isEmpty()) {
            return List.of();
          }
          places.add(place.get());
        }
        from = between ? i + 1 : i;
      }
    }
    return places;
  }

  /** The numbers of a text that is nothing but numbers; none otherwise. */
  private Stream<Integer> numbers(Words words) {
    PhraseList between = lexicon.of(Meaning.BETWEEN_PLACES);
    List<String> all =
        IntStream.range(0, words.size())
            .filter(i -> !between.isAllOf(words.slice(i, i + 1)))
            .mapToObj(words::word)
            .toList();
    boolean only = all.stream().allMatch(word -> word.matches("\\d{1,2}"));
    return only ? all.stream().map(Integer::parseInt) : Stream.empty();
  }
}
