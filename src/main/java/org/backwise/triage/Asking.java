package org.backwise.triage;

import java.util.List;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Choice;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Question;

/** Turns questions and answers of the dialog into replies. */
final class Asking {

  /** The most readings that are offered. */
  private static final int OFFERED = 2;

  private Asking() {}

  /** The question as it is asked for the first time. */
  static Reply.Ask fully(Question question) {
    return ask(question, question.text());
  }

  /** The question in fewer words, after something came between. */
  static Reply.Ask again(Question question) {
    return ask(question, question.brief());
  }

  private static Reply.Ask ask(Question question, String text) {
    boolean number = question.answer() == AnswerKind.NUMBER;
    return new Reply.Ask(
        question.id(),
        text,
        question.why(),
        question.help(),
        question.answer(),
        question.choices().stream().map(Asking::choice).toList(),
        number ? question.min() : null,
        number ? question.max() : null);
  }

  private static Reply.Choice choice(Choice choice) {
    return new Reply.Choice(
        choice.value(), choice.label(), choice.help(), choice.exclusive() ? true : null);
  }

  static Reply.Understood understood(Question question, List<String> values) {
    return new Reply.Understood(question.id(), values, question.label(values));
  }

  /** What free text may have meant, as choices; only the text if none of them can be chosen. */
  static Reply perhaps(Question question, String text, List<String> likeliest) {
    List<Reply.Choice> choices =
        likeliest.stream()
            .filter(it -> question.accepts(List.of(it)))
            .limit(OFFERED)
            .map(it -> new Reply.Choice(it, question.label(List.of(it)), null, null))
            .toList();
    return choices.isEmpty()
        ? new Reply.Text(text)
        : new Reply.Perhaps(question.id(), text, choices);
  }

  /** The answers in words, in their order. */
  static List<Reply.Given> given(Dialog dialog, Answers answers) {
    return answers.steps().stream()
        .flatMap(step -> dialog.question(step).stream())
        .map(it -> new Reply.Given(it.id(), it.summary(), it.label(answers.of(it.id()))))
        .toList();
  }
}
