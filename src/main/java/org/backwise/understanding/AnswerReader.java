package org.backwise.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Hedged;
import org.backwise.understanding.LearnedAnswers.Likely;

/** Reads an answer to a question, of whatever kind it is. */
final class AnswerReader {

  /** The most words of a no to a warning sign. */
  private static final int LONGEST_NO = 20;

  private final AnswerWords lexicon;
  private final YesNoReader yesNo;
  private final YesNoJudge judge;
  private final LearnedAnswers learned;
  private final ChoiceReader choices;
  private final NumberReader numbers;

  AnswerReader(AnswerWords lexicon, LearnedAnswers learned, Thresholds.Answers thresholds) {
    this.lexicon = lexicon;
    this.learned = learned;
    yesNo = new YesNoReader(lexicon);
    judge = new YesNoJudge(thresholds);
    choices = new ChoiceReader(lexicon, yesNo);
    numbers = new NumberReader(lexicon);
  }

  /** An answer, an {@code Unclear} with what it may mean, or nothing if it does not answer. */
  Optional<Reading> read(Message message, Question question) {
    return switch (question.answer()) {
      case NUMBER -> by("number", numbers.read(message.words(), question));
      case ONE, MANY -> by("choice", choices.read(message, question));
      case YES_NO_UNSURE -> yesNo(message, question);
    };
  }

  private static Optional<Reading> by(String rule, Optional<Interpretation> meaning) {
    return meaning.map(it -> new Reading(it, rule));
  }

  /**
   * True if the text is the name of one of the question's choices, as a tapped button is, or
   * nothing but the day or the age that it asks for.
   */
  boolean isChoice(Message message, Question question) {
    return choices.wholeChoice(message.words(), question).isPresent()
        || choices.isOnlyDayOrAge(message, question);
  }

  private Optional<Reading> yesNo(Message message, Question question) {
    if (!question.redFlag() && lexicon.complains(message.words())) {
      return Optional.empty();
    }
    YesNo byRule = yesNo.read(message.words(), Asked.by(question, lexicon));
    List<Likely> likeliest = learned.likeliest(message.utterance(), question);
    boolean asks = lexicon.asks(message.words());
    return judge
        .judge(byRule, likeliest, asks, question.redFlag())
        .map(
            it ->
                isLongNo(it, message, question) ? new Hedged(List.of(YesNo.NO, YesNo.UNSURE)) : it)
        .map(it -> new Reading(it, because(byRule, likeliest)));
  }

  /** In many words a sign can hide: such a no to a warning sign is asked about. */
  private static boolean isLongNo(Interpretation meaning, Message message, Question question) {
    return question.redFlag()
        && message.words().size() > LONGEST_NO
        && meaning.equals(new Answer(List.of(YesNo.NO)));
  }

  /** True if it begins with a no, whatever follows: "no, but I feel nothing when I wipe". */
  boolean beginsWithNo(Message message, Question question) {
    return question.answer() == AnswerKind.YES_NO_UNSURE
        && switch (yesNo.read(message.words(), Asked.by(question, lexicon))) {
          case YesNo.UnsettledNo() -> true;
          case YesNo.Plain(String value) -> value.equals(YesNo.NO);
          case YesNo.Hedged(List<String> likeliest, _) -> likeliest.getFirst().equals(YesNo.NO);
          case YesNo.Silent() -> false;
        };
  }

  /** True if a rule reads an answer in it, not only its likeness to one. */
  boolean saysPlainly(Message message, Question question) {
    return question.answer() != AnswerKind.YES_NO_UNSURE
        || yesNo.read(message.words(), Asked.by(question, lexicon)) instanceof YesNo.Plain;
  }

  private static String because(YesNo byRule, List<Likely> likeliest) {
    Likely first = likeliest.getFirst();
    String rule = byRule.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return String.format(Locale.ROOT, "answer, rule %s, likeness %.2f", rule, first.score());
  }
}
