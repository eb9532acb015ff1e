package org.backwise.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.datafile.Location;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Step.Question;

/**
 * A conversation as a clinician can read it.
 *
 * @param lines the questions with their answers, in order
 * @param reached the step that they lead to
 */
public record Transcript(List<Line> lines, Step reached) {

  public Transcript {
    lines = List.copyOf(lines);
  }

  /**
   * A question and its answer.
   *
   * @param step the question's id
   * @param question in a few words
   * @param answer as the person reads it
   * @param at where the question is written
   */
  public record Line(String step, String question, String answer, Location at) {

    @Override
    public String toString() {
      return "%s: %s (%s:%d)".formatted(question, answer, at.file(), at.line());
    }
  }

  /** What is asked of somebody who has these answers, one by one, and where it leads. */
  public static Transcript of(Dialog dialog, Answers answers) {
    var path = new ArrayList<String>();
    var lines = new ArrayList<Line>();
    Step at = dialog.first();
    while (at instanceof Question question && answers.has(question.id())) {
      path.add(question.id());
      String answer = question.label(answers.of(question.id()));
      lines.add(new Line(question.id(), question.summary(), answer, question.at()));
      at = dialog.next(question, answers.only(path));
    }
    return new Transcript(lines, at);
  }

  /** One line for each answer, and one for the step that is reached. */
  public List<String> inWords() {
    return Stream.concat(lines.stream().map(Line::toString), Stream.of(reachedInWords())).toList();
  }

  /** The step that is reached, with the place where it is written. */
  public String reachedInWords() {
    String what =
        switch (reached) {
          case Outcome it -> "%s, '%s': %s".formatted(it.disposition().id(), it.id(), it.title());
          case Question it -> "the question '%s': %s".formatted(it.id(), it.summary());
        };
    return "=> %s (%s:%d)".formatted(what, reached.at().file(), reached.at().line());
  }
}
