package org.backwise.pages;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.dialog.AnswerKind;
import org.backwise.triage.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A question with its fields.
 *
 * @param action where the form goes
 * @param picked the values that are marked when it is drawn
 */
public record QuestionForm(Reply.Ask ask, String action, List<String> picked, @Nullable Note note) {

  /** More numbers than these are typed, not picked. */
  private static final int MOST_PICKED = 11;

  static QuestionForm waiting(Reply.Ask ask, @Nullable Note note) {
    return new QuestionForm(ask, "/plain/choose", List.of(), note);
  }

  static QuestionForm changing(Reply.Ask ask, List<String> picked, @Nullable Note note) {
    return new QuestionForm(ask, "/plain/preview", picked, note);
  }

  public boolean isMany() {
    return ask.answer() == AnswerKind.MANY;
  }

  /** True if a number is to be typed. */
  public boolean isTyped() {
    return ask.answer() == AnswerKind.NUMBER && numbers().size() > MOST_PICKED;
  }

  /** What can be picked; the first one's field is called {@code answer}. */
  public List<Reply.Choice> choices() {
    return ask.answer() == AnswerKind.NUMBER
        ? numbers().stream().map(it -> new Reply.Choice(it, it, null, null)).toList()
        : ask.choices();
  }

  private List<String> numbers() {
    Integer min = ask.min();
    Integer max = ask.max();
    return min == null || max == null
        ? List.of()
        : IntStream.rangeClosed(min, max).mapToObj(String::valueOf).toList();
  }

  /** What was not right about the answer. */
  public @Nullable Note error() {
    return note != null && note.field().equals("answer") ? note : null;
  }
}
