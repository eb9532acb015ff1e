package org.backwise.commands.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Question;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;
import org.backwise.understanding.Interpreter;

/**
 * All figures of one split of the sets.
 *
 * @param split {@code dev} or {@code test}
 */
public record Evaluation(
    String split,
    SignFigures signs,
    AnswerFigures answers,
    DateFigures dates,
    QuestionFigures questions,
    TimeFigures time) {

  /**
   * Measures.
   *
   * @param sets the folder of the sets
   * @param split of which rows
   * @param first the question that waits when somebody mentions a sign
   */
  public static Evaluation of(
      Path sets,
      String split,
      Dialog dialog,
      Question first,
      Interpreter interpreter,
      FaqSearch search,
      Likeness likeness) {
    LabelledSet signs = LabelledSet.read(sets, "signs.csv", split);
    LabelledSet questions = LabelledSet.read(sets, "questions.csv", split);
    LabelledSet others = LabelledSet.read(sets, "out-of-scope.csv", split);
    List<String> texts =
        Stream.of(signs, questions, others)
            .flatMap(it -> it.rows().stream())
            .map(row -> row.get("text"))
            .toList();
    return new Evaluation(
        split,
        SignFigures.of(signs, interpreter, first),
        AnswerFigures.of(LabelledSet.read(sets, "answers.csv", split), interpreter, dialog),
        DateFigures.of(LabelledSet.read(sets, "dates.csv", split), interpreter, dialog),
        QuestionFigures.of(questions, others, search, likeness),
        TimeFigures.of(texts, interpreter, search, first));
  }

  /** The table, a line each. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("== " + split);
    lines.add("warning signs: sensitivity " + signs.sensitivity());
    lines.add("warning signs: specificity " + signs.specificity());
    lines.add("warning signs: raised by their own name " + signs.named());
    signs.byFlag().forEach((flag, share) -> lines.add("  " + flag + " " + share));
    signs.byKind().forEach((kind, share) -> lines.add("  " + kind + " " + share));
    lines.add("yes/no/unsure: right reading first " + answers.yesNoUnsure());
    lines.add("yes/no/unsure: recorded right " + answers.recordedRight());
    lines.add("yes/no/unsure: recorded wrong " + answers.recordedWrong());
    answers.confusion().forEach((given, as) -> lines.add("  " + given + " read as " + as));
    lines.add("choices and numbers: recorded right " + answers.choices());
    lines.add("choices and numbers: recorded wrong " + answers.choicesWrong());
    lines.add("no answer, or to be asked again: not recorded " + answers.noAnswer());
    lines.add("days: right " + dates.right() + ", recorded wrong " + dates.recordedWrong());
    lines.add("questions: recall at 1 " + questions.atOne());
    lines.add("questions: recall at 3 " + questions.atThree());
    lines.add("questions: answered right " + questions.answered());
    lines.add("questions: answered with another " + questions.answeredWrong());
    lines.add("out of scope: answered " + questions.falseAnswers());
    lines.add("one message: " + time);
    return lines;
  }

  /** Everything that was read wrong. */
  public List<String> wrong() {
    return Stream.of(signs.wrong(), answers.wrong(), dates.wrong(), questions.wrong())
        .flatMap(List::stream)
        .toList();
  }
}
