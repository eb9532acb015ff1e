package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import org.backwise.dialog.Step.Question;

/** Reads an answer to a question, of whatever kind it is. */
final class AnswerReader {

  private final AnswerWords lexicon;
  private final YesNoReader yesNo;
  private final ChoiceReader choices;
  private final NumberReader numbers;

  AnswerReader(AnswerWords lexicon) {
    this.lexicon = lexicon;
    yesNo = new YesNoReader(lexicon);
    choices = new ChoiceReader(lexicon, yesNo);
    numbers = new NumberReader(lexicon);
  }

  /** An answer, an {@code Unclear} with what it may mean, or nothing if it does not answer. */
  Optional<Interpretation> read(Words words, Question question) {
    return switch (question.answer()) {
      case NUMBER -> numbers.read(words, question);
      case ONE, MANY -> choices.read(words, question);
      case YES_NO_UNSURE -> yesNo(words, question);
    };
  }

  /** True if the text is the name of one of the question's choices, as a tapped button is. */
  boolean isChoice(Words words, Question question) {
    return choices.wholeChoice(words, question).isPresent();
  }

  private Optional<Interpretation> yesNo(Words words, Question question) {
    return switch (yesNo.read(words, Asked.by(question, lexicon))) {
      case YesNo.Silent() -> Optional.empty();
      case YesNo.Plain(String value) -> Optional.of(new Interpretation.Answer(List.of(value)));
      case YesNo.Hedged(List<String> likeliest, boolean leaning) ->
          // Never guess on a warning sign.
          Optional.of(
              leaning && !question.redFlag()
                  ? new Interpretation.Answer(List.of(likeliest.getFirst()))
                  : new Interpretation.Unclear(likeliest));
    };
  }
}
