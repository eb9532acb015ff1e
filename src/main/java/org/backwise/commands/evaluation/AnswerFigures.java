package org.backwise.commands.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.backwise.commands.evaluation.LabelledSet.Row;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Hedged;
import org.backwise.understanding.Interpretation.Unclear;
import org.backwise.understanding.Interpreter;

/**
 * How well answers to the chat's questions are read.
 *
 * @param yesNoUnsure of the answers to questions of yes and no, how many have the right reading
 *     first: recorded, or offered as the likeliest
 * @param recordedRight of them, how many are recorded without asking
 * @param recordedWrong of them, how many are recorded as something else
 * @param choices of the other answers (choices, numbers), how many are recorded right
 * @param choicesWrong of them, how many are recorded as something else
 * @param noAnswer of the texts that answer nothing, how many are not recorded
 * @param confusion how often each answer (yes, no, unsure, other) was read as each
 * @param wrong what was read wrong
 */
public record AnswerFigures(
    Share yesNoUnsure,
    Share recordedRight,
    Share recordedWrong,
    Share choices,
    Share choicesWrong,
    Share noAnswer,
    Map<String, Map<String, Integer>> confusion,
    List<String> wrong) {

  private static final Set<String> YES_NO_UNSURE = Set.of("yes", "no", "unsure");

  /** A text that should be asked about again: it is right if it is not recorded. */
  private static final String ASK = "ask";

  private static final String OTHER = "other";

  /** A labelled text and how it was read. */
  private record Read(Question question, String expected, String text, Interpretation as) {

    boolean isYesNo() {
      return question.answer() == AnswerKind.YES_NO_UNSURE && YES_NO_UNSURE.contains(expected);
    }

    boolean answersNothing() {
      return expected.equals(OTHER) || expected.equals(ASK);
    }

    boolean isChoice() {
      return !isYesNo() && !answersNothing();
    }

    /** The values that are recorded; an alarm about the question's own sign asks for a yes. */
    String recorded() {
      return as instanceof Answer(var values) ? String.join(";", new TreeSet<>(values)) : "";
    }

    boolean isRecordedRight() {
      return recorded().equals(String.join(";", new TreeSet<>(List.of(expected.split(";")))));
    }

    boolean isRecordedWrong() {
      return as instanceof Answer && !isRecordedRight();
    }

    String first() {
      return switch (as) {
        case Answer(var values) -> values.getFirst();
        case Hedged(var likeliest) -> likeliest.isEmpty() ? OTHER : likeliest.getFirst();
        case Unclear(var likeliest) -> likeliest.isEmpty() ? OTHER : likeliest.getFirst();
        case Alarm(var signs, _) ->
            signs.stream().anyMatch(it -> question.id().equals(it.step())) ? "yes" : OTHER;
        case Interpretation.Command _, Interpretation.Question _ -> OTHER;
      };
    }

    String line() {
      return question.id()
          + ": "
          + expected
          + " read as "
          + as.getClass().getSimpleName()
          + " "
          + first()
          + ": "
          + text;
    }
  }

  static AnswerFigures of(LabelledSet set, Interpreter interpreter, Dialog dialog) {
    List<Read> all = set.rows().stream().map(row -> read(row, interpreter, dialog)).toList();
    List<Read> yesNo = all.stream().filter(Read::isYesNo).toList();
    List<Read> choices = all.stream().filter(Read::isChoice).toList();
    List<Read> nothing = all.stream().filter(Read::answersNothing).toList();
    var wrong = new ArrayList<String>();
    yesNo.stream()
        .filter(it -> !it.first().equals(it.expected()))
        .map(Read::line)
        .forEach(wrong::add);
    choices.stream().filter(it -> !it.isRecordedRight()).map(Read::line).forEach(wrong::add);
    nothing.stream().filter(it -> it.as() instanceof Answer).map(Read::line).forEach(wrong::add);
    return new AnswerFigures(
        new Share(
            yesNo.stream().filter(it -> it.first().equals(it.expected())).count(), yesNo.size()),
        new Share(yesNo.stream().filter(Read::isRecordedRight).count(), yesNo.size()),
        new Share(yesNo.stream().filter(Read::isRecordedWrong).count(), yesNo.size()),
        new Share(choices.stream().filter(Read::isRecordedRight).count(), choices.size()),
        new Share(choices.stream().filter(Read::isRecordedWrong).count(), choices.size()),
        new Share(
            nothing.stream().filter(it -> !(it.as() instanceof Answer)).count(), nothing.size()),
        confusion(yesNo, nothing),
        wrong);
  }

  private static Read read(Row row, Interpreter interpreter, Dialog dialog) {
    Question question = dialog.question(row.get("question")).orElseThrow();
    String text = row.get("text");
    return new Read(
        question,
        row.get("expected"),
        text,
        interpreter.interpret(text, question, LocalDate.now()));
  }

  private static Map<String, Map<String, Integer>> confusion(List<Read> yesNo, List<Read> nothing) {
    var confusion = new TreeMap<String, Map<String, Integer>>();
    var all = new ArrayList<>(yesNo);
    nothing.stream()
        .filter(it -> it.expected().equals(OTHER))
        .filter(it -> it.question().answer() == AnswerKind.YES_NO_UNSURE)
        .forEach(all::add);
    all.forEach(
        it ->
            confusion
                .computeIfAbsent(it.expected(), _ -> new TreeMap<>())
                .merge(it.first(), 1, Integer::sum));
    return confusion;
  }
}
