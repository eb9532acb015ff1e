package org.backwise.commands.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.backwise.commands.evaluation.LabelledSet.Row;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpreter;

/**
 * How well the day of an injury is read.
 *
 * @param right of all texts, how many are recorded right, or asked about where they name no day
 * @param recordedWrong how many are recorded as another day
 * @param wrong what was read wrong
 */
public record DateFigures(Share right, Share recordedWrong, List<String> wrong) {

  private static final String INJURY = "injury";
  private static final String ASK = "ask";

  private record Read(String today, String expected, String text, String as) {

    boolean isRight() {
      return as.equals(expected);
    }

    boolean isRecordedWrong() {
      return !isRight() && !as.equals(ASK);
    }

    String line() {
      return today + ": " + expected + " read as " + as + ": " + text;
    }
  }

  static DateFigures of(LabelledSet set, Interpreter interpreter, Dialog dialog) {
    Question injury = dialog.question(INJURY).orElseThrow();
    List<Read> all = set.rows().stream().map(row -> read(row, interpreter, injury)).toList();
    return new DateFigures(
        new Share(all.stream().filter(Read::isRight).count(), all.size()),
        new Share(all.stream().filter(Read::isRecordedWrong).count(), all.size()),
        all.stream().filter(it -> !it.isRight()).map(Read::line).toList());
  }

  private static Read read(Row row, Interpreter interpreter, Question injury) {
    String today = row.get("today");
    var meaning = interpreter.interpret(row.get("text"), injury, LocalDate.parse(today));
    String as = meaning instanceof Answer(var values) ? values.getFirst() : ASK;
    return new Read(today, row.get("expected"), row.get("text"), as);
  }
}
