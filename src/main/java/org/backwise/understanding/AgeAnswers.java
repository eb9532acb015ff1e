package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.AgeMention.Side;
import org.backwise.understanding.AnswerWords.Meaning;

/**
 * Answers a question of whether somebody is of age: one that has a choice {@code under-18}. A child
 * must not pass for an adult, so that anything in doubt is asked back.
 */
final class AgeAnswers {

  private static final Pattern BELOW = Pattern.compile("under-(\\d{1,2})");

  /** The most words of a yes that says no more than when. */
  private static final int SHORT = 4;

  private final AnswerWords lexicon;
  private final AgeReader reader;

  AgeAnswers(AnswerWords lexicon) {
    this.lexicon = lexicon;
    this.reader = new AgeReader(lexicon);
  }

  /**
   * Reads on which side of the limit somebody is; nothing if no age is named, or none is asked for.
   *
   * @param ofAge the choice for who is old enough
   */
  Optional<Interpretation> read(Words text, Question question, Optional<String> ofAge) {
    if (limit(question).isEmpty() || ofAge.isEmpty() || text.asks()) {
      return Optional.empty();
    }
    int limit = limit(question).get();
    List<AgeMention> ages = reader.read(text, limit);
    Set<Side> sides = ages.stream().map(it -> it.of(limit)).collect(Collectors.toSet());
    List<String> both = Stream.of("under-" + limit, ofAge.get()).toList();
    if (sides.isEmpty()) {
      // "Yes, soon" is no yes.
      boolean yes = startsWith(text, Meaning.YES, Meaning.YES_APART);
      boolean doubted = yes && text.size() <= SHORT && isNotYet(text);
      return doubted ? Optional.of(new Interpretation.Unclear(both)) : Optional.empty();
    }
    if (sides.equals(Set.of(Side.BELOW)) && !lexicon.of(Meaning.UNSURE).isIn(text)) {
      return Optional.of(new Interpretation.Answer(both.subList(0, 1)));
    }
    return Optional.of(
        sides.equals(Set.of(Side.ABOVE)) && !isDoubted(text, ages)
            ? new Interpretation.Answer(both.subList(1, 2))
            : new Interpretation.Unclear(both));
  }

  /** "Yes, my son is 20", "no, I'm 30". */
  private boolean isDoubted(Words text, List<AgeMention> ages) {
    boolean saysMore = !ages.stream().allMatch(AgeMention::whole);
    return startsWith(text, Meaning.NO, Meaning.NO_APART) || (saysMore && isNotYet(text));
  }

  private boolean isNotYet(Words text) {
    return Stream.of(Meaning.UNSURE, Meaning.AGE_DOUBTED).anyMatch(it -> lexicon.of(it).isIn(text));
  }

  private boolean startsWith(Words text, Meaning... any) {
    return Stream.of(any).anyMatch(it -> lexicon.of(it).lengthAtStart(text) > 0);
  }

  /** True if an age is asked for, and a number is named that its choices must not be found by. */
  boolean isNumbered(Words text, Question question) {
    return limit(question).isPresent() && reader.hasNumber(text, question.choices().size());
  }

  /** True if an age is asked for, and the text says one and no more. */
  boolean isWhole(Words text, Question question) {
    return limit(question).stream()
        .flatMap(it -> reader.read(text, it).stream())
        .anyMatch(AgeMention::whole);
  }

  private static Optional<Integer> limit(Question question) {
    return question.choices().stream()
        .map(Choice::value)
        .map(BELOW::matcher)
        .filter(Matcher::matches)
        .map(it -> Integer.parseInt(it.group(1)))
        .findFirst();
  }
}
