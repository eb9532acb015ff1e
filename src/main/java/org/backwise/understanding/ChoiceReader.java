package org.backwise.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.AnswerWords.Meaning;

/**
 * Reads which choices a text names: by label, by value, by what else they are called, by a word
 * that only one has, by their place, by the day.
 */
final class ChoiceReader {

  /** The values that say that none of the others holds. */
  private static final Set<String> NONE = Set.of("none", "nothing", "no");

  /** Where it is a choice, "nothing helps" may be one. */
  private static final String NOTHING = "nothing";

  private final AnswerWords lexicon;
  private final YesNoReader yesNo;
  private final OrdinalReader ordinals;
  private final DayAnswers days;
  private final AgeAnswers ages;

  ChoiceReader(AnswerWords lexicon, YesNoReader yesNo) {
    this.lexicon = lexicon;
    this.yesNo = yesNo;
    this.ordinals = new OrdinalReader(lexicon);
    this.days = new DayAnswers(lexicon);
    this.ages = new AgeAnswers(lexicon);
  }

  Optional<Interpretation> read(Message message, Question question) {
    Words text = message.words();
    Words words = lexicon.withoutFillers(text);
    Optional<String> whole = wholeChoice(text, question);
    if (whole.isPresent()) {
      return answer(List.of(whole.get()));
    }
    Optional<Interpretation> byDay = days.read(message, words, question, noneOf(question));
    if (byDay.isPresent()) {
      return byDay;
    }
    List<String> byPlace = ordinals.read(words, question);
    if (!byPlace.isEmpty()) {
      return checked(byPlace, question);
    }
    Optional<Interpretation> byAge =
        ages.read(words, question, called(question, Meaning.CALLED_YES));
    if (byAge.isPresent()) {
      return byAge;
    }
    if (words.isEmpty() || lexicon.asks(words)) {
      return Optional.empty();
    }
    return ages.isNumbered(words, question) ? allOrNone(words, question) : byName(words, question);
  }

  private Optional<Interpretation> byName(Words words, Question question) {
    var marks = new ChoiceMarks(question, words, lexicon);
    return marks.named().isEmpty()
        ? withoutName(words, question, marks)
        : named(words, question, marks.named());
  }

  /** True if a day or an age is asked for, and the text is nothing else. */
  boolean isOnlyDayOrAge(Message message, Question question) {
    Words words = lexicon.withoutFillers(message.words());
    return days.isWhole(message, question) || ages.isWhole(words, question);
  }

  /** The choice whose name is the whole text. */
  Optional<String> wholeChoice(Words text, Question question) {
    String full = text.joined();
    // "No thanks" is no "no" to a warning sign.
    String bare = question.redFlag() ? full : lexicon.withoutFillers(text).joined();
    return question.choices().stream()
        .filter(
            choice ->
                ChoiceMarks.names(choice, lexicon)
                    .map(Words::joined)
                    .anyMatch(name -> name.equals(full) || name.equals(bare)))
        .map(Choice::value)
        .findFirst();
  }

  private Optional<Interpretation> named(Words words, Question question, List<String> values) {
    boolean doubted = lexicon.of(Meaning.UNSURE).isIn(words);
    boolean denied = beginsWithNo(words) && !values.equals(List.of("no"));
    if (lexicon.of(Meaning.HEDGED_NO).lengthAtStart(words) > 0) {
      // "Not yet, I turn 18 in May" names a choice and is none.
      return unclear(values);
    }
    if (question.redFlag() && (doubted || (denied && !isNone(values)))) {
      return unclear(with(values, doubted ? unsureOf(question) : noneOf(question)));
    }
    if (question.redFlag() && isNone(values) && !isPlainNo(words, question)) {
      // "Nothing works, I give up" and "nothing, except my toes tingle" deny no sign.
      return unclear(values);
    }
    if (isNone(values) && !values.equals(List.of(NOTHING)) && lexicon.complains(words)) {
      return Optional.empty();
    }
    return checked(values, question);
  }

  private boolean isPlainNo(Words words, Question question) {
    return yesNo.read(words, Asked.by(question, lexicon)).equals(new YesNo.Plain(YesNo.NO));
  }

  private boolean beginsWithNo(Words words) {
    return lexicon.of(Meaning.NO).lengthAtStart(words) > 0
        || lexicon.of(Meaning.NO_APART).lengthAtStart(words) > 0;
  }

  private Optional<Interpretation> checked(List<String> values, Question question) {
    return question.accepts(values) ? answer(values) : unclear(values);
  }

  private Optional<Interpretation> withoutName(Words words, Question question, ChoiceMarks marks) {
    if (marks.denies()) {
      // One choice denied says nothing about the others.
      return unclear(noneOf(question).stream().toList());
    }
    return allOrNone(words, question);
  }

  private Optional<Interpretation> allOrNone(Words words, Question question) {
    if (question.answer() == AnswerKind.MANY && lexicon.of(Meaning.ALL_OF_THEM).isAllOf(words)) {
      List<String> all =
          question.choices().stream().filter(it -> !it.exclusive()).map(Choice::value).toList();
      return question.redFlag() ? unclear(all) : checked(all, question);
    }
    if (lexicon.complains(words)) {
      return Optional.empty();
    }
    return switch (yesNo.read(words, Asked.by(question, lexicon))) {
      case YesNo.Silent() -> Optional.empty();
      case YesNo.Plain(String value) -> plain(value, question);
      case YesNo.Hedged hedged -> hedged(hedged, question);
      case YesNo.UnsettledNo() ->
          hedged(new YesNo.Hedged(List.of(YesNo.NO, YesNo.UNSURE), true), question);
    };
  }

  private Optional<Interpretation> plain(String value, Question question) {
    Optional<String> choice = choiceFor(value, question);
    return choice.isPresent() ? answer(choice.stream().toList()) : unclear(List.of());
  }

  private Optional<Interpretation> hedged(YesNo.Hedged hedged, Question question) {
    List<String> likeliest = hedged.likeliest();
    List<String> choices =
        likeliest.stream().flatMap(value -> choiceFor(value, question).stream()).toList();
    boolean sure = !question.redFlag() && choiceFor(likeliest.getFirst(), question).isPresent();
    return sure ? answer(List.of(choices.getFirst())) : unclear(choices);
  }

  /** The choice that stands for yes, no or not sure, by its value or by one of its names. */
  private Optional<String> choiceFor(String value, Question question) {
    return switch (value) {
      case YesNo.NO -> noneOf(question).or(() -> called(question, Meaning.CALLED_NO));
      case YesNo.UNSURE -> unsureOf(question).or(() -> called(question, Meaning.CALLED_UNSURE));
      default -> called(question, Meaning.CALLED_YES);
    };
  }

  private Optional<String> called(Question question, Meaning name) {
    return question.choices().stream()
        .filter(it -> ChoiceMarks.names(it, lexicon).anyMatch(lexicon.of(name)::isAllOf))
        .map(Choice::value)
        .findFirst();
  }

  private static Optional<String> noneOf(Question question) {
    return question.choices().stream().map(Choice::value).filter(NONE::contains).findFirst();
  }

  private static Optional<String> unsureOf(Question question) {
    return question.choice(YesNo.UNSURE).map(Choice::value);
  }

  private static boolean isNone(List<String> values) {
    return values.size() == 1 && NONE.contains(values.getFirst());
  }

  private static List<String> with(List<String> values, Optional<String> more) {
    var all = new ArrayList<>(values);
    more.filter(value -> !values.contains(value)).ifPresent(all::add);
    return all;
  }

  private static Optional<Interpretation> answer(List<String> values) {
    return Optional.of(new Interpretation.Answer(values));
  }

  private static Optional<Interpretation> unclear(List<String> likeliest) {
    return Optional.of(new Interpretation.Unclear(likeliest));
  }
}
