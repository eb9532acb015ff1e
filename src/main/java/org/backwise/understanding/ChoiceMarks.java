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

/** Where the choices of a question are named in a text. Made for one message and one thread. */
final class ChoiceMarks {

  /** How many words before a choice may deny it. */
  private static final int DENIAL_REACH = 3;

  /** Words too common to tell choices apart. */
  private static final Set<String> COMMON =
      Set.of(
          "a", "about", "after", "all", "ani", "at", "back", "be", "both", "by", "do", "for",
          "from", "get", "go", "got", "have", "hour", "i", "im", "in", "into", "is", "it", "just",
          "leg", "long", "me", "mean", "minut", "more", "my", "no", "not", "of", "off", "on", "one",
          "onli", "or", "out", "pain", "someth", "than", "that", "the", "them", "these", "this",
          "time", "to", "up", "want", "when", "with", "you", "your", "and", "an", "as", "like",
          "some", "so", "much", "day", "last", "need", "thing", "feel", "left", "right", "ago");

  /** Names that are one only as the whole text: the no of "no cancer" does not choose "none". */
  private static final Set<String> WHOLE_ONLY = Set.of("yes", "no", "nope", "never", "ok", "okay");

  /** Words that make no difference in a name. */
  private static final Set<String> EMPTY =
      Set.of("a", "an", "the", "my", "in", "of", "it", "to", "i", "is", "im", "at", "on");

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
    while (from > 0 && at.start() - from < DENIAL_REACH && words.before(from) == Break.NONE) {
      from--;
    }
    return lexicon.of(Meaning.DENIES_CHOICE).isIn(words.slice(from, at.start()));
  }

  private Stream<Mark> byName() {
    return question.choices().stream()
        .flatMap(
            choice ->
                names(choice)
                    .filter(name -> !WHOLE_ONLY.contains(name.joined()))
                    .flatMap(name -> places(Stems.of(name, lexicon)))
                    .map(place -> new Mark(choice, place)));
  }

  /** Where a name stands, small words such as "the" in it or in the text left out. */
  private Stream<Span> places(List<String> name) {
    List<String> bare = name.stream().filter(stem -> !EMPTY.contains(stem)).toList();
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
    return !EMPTY.contains(stems.get(index));
  }

  /** Where a day is asked for, "week" and "morning" alone say too little. */
  private boolean asksDay() {
    return question.choices().stream().anyMatch(choice -> choice.daysAgo() != null);
  }

  /** A word that only one of the choices has. */
  private Stream<Mark> byOwnWord() {
    var choiceOfWord = new TreeMap<String, Choice>();
    var shared = new HashSet<String>(COMMON);
    shared.addAll(WHOLE_ONLY);
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
    names(choice).forEach(name -> words.addAll(Stems.of(name, lexicon)));
    return Collections.unmodifiableSet(words);
  }

  /** All that a choice is called. */
  static Stream<Words> names(Choice choice) {
    return Stream.concat(Stream.of(choice.label(), choice.value()), choice.alsoSaid().stream())
        .map(Words::of);
  }

  private static Span span(int from, int to) {
    var used = new BitSet();
    used.set(from, to);
    return new Span(from, to, used);
  }
}
