package org.backwise.understanding;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.AnswerWords.Meaning;

/**
 * Answers a question of when something was. A wrong day shortens the wait of somebody hurt, so that
 * anything in doubt is asked back.
 */
final class DayAnswers {

  private final AnswerWords lexicon;
  private final DayReader reader;

  DayAnswers(AnswerWords lexicon) {
    this.lexicon = lexicon;
    this.reader = new DayReader(lexicon);
  }

  /**
   * Reads the day; nothing if none is named, or none is asked for.
   *
   * @param longerAgo the choice for what was before all the days that are choices
   */
  Optional<Interpretation> read(
      Message message, Words words, Question question, Optional<String> longerAgo) {
    var choices = new DayChoices(question);
    return choices.isEmpty()
        ? Optional.empty()
        : reader
            .read(words, message.today())
            .filter(reading -> !lexicon.asks(words) || (reading.leads() && !words.asks()))
            .map(
                reading ->
                    answer(
                        reading,
                        words,
                        question,
                        choices.of(reading.days(), longerAgo),
                        longerAgo));
  }

  /** True if a day is asked for, and the text names one and says no more than yes or no to it. */
  boolean isWhole(Message message, Question question) {
    Words words = lexicon.withoutFillers(message.words());
    return !new DayChoices(question).isEmpty()
        && reader.read(words, message.today()).filter(it -> saysNothing(it.rest())).isPresent();
  }

  private boolean saysNothing(Words rest) {
    int lead =
        Math.max(
            lexicon.of(Meaning.YES).lengthAtStart(rest),
            lexicon.of(Meaning.NO).lengthAtStart(rest));
    return IntStream.range(lead, rest.size()).allMatch(i -> reader.isAside(rest, i));
  }

  private Interpretation answer(
      DayReading reading,
      Words words,
      Question question,
      Set<String> fitting,
      Optional<String> longerAgo) {
    var values = new LinkedHashSet<>(fitting);
    if (values.isEmpty()
        || says(Meaning.NO, words)
        || isNamed(longerAgo, reading.rest(), question)) {
      longerAgo.ifPresent(values::add);
    }
    boolean past = reading.days().stream().allMatch(DaysAgo::isPast);
    boolean clear = past && values.size() == 1 && !reading.days().isEmpty();
    if (!clear && lexicon.of(Meaning.UNSURE).isIn(words)) {
      question.choice(YesNo.UNSURE).map(Choice::value).ifPresent(values::add);
    }
    return clear
        ? new Interpretation.Answer(List.copyOf(values))
        : new Interpretation.Unclear(List.copyOf(values));
  }

  private boolean says(Meaning meaning, Words words) {
    PhraseList list = lexicon.of(meaning);
    return list.lengthAtStart(words) > 0 || list.lengthAtEnd(words) > 0;
  }

  /** "It came by itself" beside a day. */
  private boolean isNamed(Optional<String> value, Words rest, Question question) {
    String text = " " + rest.joined() + " ";
    return value.flatMap(question::choice).stream()
        .flatMap(choice -> ChoiceMarks.names(choice, lexicon))
        .filter(name -> name.size() > 1)
        .anyMatch(name -> text.contains(" " + name.joined() + " "));
  }
}
