package org.backwise.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.AnswerWords.Meaning;
import org.backwise.understanding.DayLanguage.Around;

/** Where the choices of a question are named in a text. Made for one message and one thread. */
final class ChoiceMarks {

  /** How many words before a choice may deny it. */
  private static final int DENIAL_REACH = 3;

  /** A choice, named at a place. */
  private record Mark(Choice choice, Span at) {}

  private final Question question;
  private final Words words;
  private final AnswerWords lexicon;
  private final List<String> stems;
  private final Set<String> named = new LinkedHashSet<>();
  private boolean denied;

  ChoiceMarks(Question question, Words words, AnswerWords lexicon) {
    this.question = question;
    this.words = words;
    this.lexicon = lexicon;
    this.stems = Stems.of(words, lexicon);
    List<Mark> marks = Stream.concat(byName(), asksDay() ? Stream.empty() : byOwnWord()).toList();
    marks.stream()
        .filter(mark -> marks.stream().noneMatch(other -> other.at().covers(mark.at())))
        .forEach(this::note);
  }

  /** The values of the choices that are named and not denied, in the question's order. */
  List<String> named() {
    return question.choices().stream().map(Choice::value).filter(named::contains).toList();
  }

  /** True if a choice is named only to say that it is not so. */
  boolean denies() {
    return denied;
  }

  private void note(Mark mark) {
    // "No, none" denies nothing.
    if (!mark.choice().exclusive() && isDenied(mark.at())) {
      denied = true;
    } else {
      named.add(mark.choice().value());
    }
  }

  private boolean isDenied(Span at) {
    int from = at.start();
    while (from > 0
        && at.start() - from < DENIAL_REACH
        && words.before(from) == Break.NONE
        && !isContrast(from - 1)) {
      from--;
    }
    return lexicon.of(Meaning.DENIES_CHOICE).isIn(words.slice(from, at.start()));
  }

  /** "Not cancer but steroids": the denial does not reach over the "but". */
  private boolean isContrast(int index) {
    return !lexicon.days().around(Around.CONTRAST).lengthsAt(words, index).isEmpty();
  }

  private Stream<Mark> byName() {
    return question.choices().stream()
        .flatMap(
            choice ->
                names(choice, lexicon)
                    .filter(name -> !lexicon.names().wholeOnly().contains(name.joined()))
                    .flatMap(name -> places(Stems.of(name, lexicon)))
                    .map(place -> new Mark(choice, place)));
  }

  /** Where a name stands, small words such as "the" in it or in the text left out. */
  private Stream<Span> places(List<String> name) {
    List<String> bare =
        name.stream().filter(stem -> !lexicon.names().empty().contains(stem)).toList();
    int[] telling = IntStream.range(0, stems.size()).filter(this::isTelling).toArray();
    var found = new ArrayList<Span>();
    for (int i = 0; !bare.isEmpty() && i + bare.size() <= telling.length; i++) {
      int[] place = Arrays.copyOfRange(telling, i, i + bare.size());
      if (Arrays.stream(place).mapToObj(stems::get).toList().equals(bare)) {
        found.add(span(place[0], place[place.length - 1] + 1));
      }
    }
    return found.stream();
  }

  private boolean isTelling(int index) {
    return !lexicon.names().empty().contains(stems.get(index));
  }

  /** Where a day is asked for, "week" and "morning" alone say too little. */
  private boolean asksDay() {
    return question.choices().stream().anyMatch(choice -> choice.daysAgo() != null);
  }

  /** A word that only one of the choices has. */
  private Stream<Mark> byOwnWord() {
    var choiceOfWord = new TreeMap<String, Choice>();
    var shared = new HashSet<>(lexicon.names().common());
    shared.addAll(lexicon.names().wholeOnly());
    for (Choice choice : question.choices()) {
      for (String word : wordsOf(choice)) {
        Choice other = choiceOfWord.putIfAbsent(word, choice);
        if (other != null && other != choice) {
          shared.add(word);
        }
      }
    }
    choiceOfWord.keySet().removeAll(shared);
    return choiceOfWord.entrySet().stream().flatMap(this::marks);
  }

  private Stream<Mark> marks(Map.Entry<String, Choice> word) {
    return places(List.of(word.getKey())).map(place -> new Mark(word.getValue(), place));
  }

  private Set<String> wordsOf(Choice choice) {
    var words = new LinkedHashSet<String>();
    names(choice, lexicon).forEach(name -> words.addAll(Stems.of(name, lexicon)));
    return Collections.unmodifiableSet(words);
  }

  /** All that a choice is called. */
  static Stream<Words> names(Choice choice, AnswerWords lexicon) {
    return Stream.concat(Stream.of(choice.label(), choice.value()), choice.alsoSaid().stream())
        .map(lexicon::words);
  }

  private static Span span(int from, int to) {
    var used = new BitSet();
    used.set(from, to);
    return new Span(from, to, used);
  }
}
