package org.backwise.commands.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.commands.evaluation.LabelledSet.Row;
import org.backwise.content.FaqEntry;
import org.backwise.faq.FaqMatch;
import org.backwise.faq.FaqMatch.Found;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Likeness;

/**
 * How well people's own questions are answered, and how seldom something else is.
 *
 * @param atOne of the questions, how many have their entry first, answered or offered
 * @param atThree how many have it among the first three
 * @param answered how many are answered with their entry
 * @param answeredWrong how many are answered with another
 * @param falseAnswers of the texts that no entry answers, how many get an answer all the same
 * @param wrong what was read wrong
 */
public record QuestionFigures(
    Share atOne,
    Share atThree,
    Share answered,
    Share answeredWrong,
    Share falseAnswers,
    List<String> wrong) {

  /** A labelled question and what was found. */
  private record Asked(String expected, String text, FaqMatch match, List<String> ranked) {

    boolean isAmong(int first) {
      return ranked.stream().limit(first).anyMatch(expected::equals);
    }

    boolean isAnswered() {
      return match instanceof Found(var entry, _) && entry.id().equals(expected);
    }

    boolean isAnsweredWrong() {
      return match instanceof Found && !isAnswered();
    }

    String line() {
      return expected + " not first but " + ranked.stream().limit(3).toList() + ": " + text;
    }
  }

  static QuestionFigures of(
      LabelledSet questions, LabelledSet outOfScope, FaqSearch search, Likeness likeness) {
    List<Asked> all = questions.rows().stream().map(row -> asked(row, search, likeness)).toList();
    List<String> falsely =
        outOfScope.rows().stream()
            .map(row -> row.get("text"))
            .filter(text -> search.find(likeness.hear(text)) instanceof Found)
            .toList();
    return new QuestionFigures(
        new Share(all.stream().filter(it -> it.isAmong(1)).count(), all.size()),
        new Share(all.stream().filter(it -> it.isAmong(3)).count(), all.size()),
        new Share(all.stream().filter(Asked::isAnswered).count(), all.size()),
        new Share(all.stream().filter(Asked::isAnsweredWrong).count(), all.size()),
        new Share(falsely.size(), outOfScope.rows().size()),
        Stream.concat(
                all.stream().filter(it -> !it.isAmong(1)).map(Asked::line),
                falsely.stream().map(it -> "answered, though out of scope: " + it))
            .toList());
  }

  private static Asked asked(Row row, FaqSearch search, Likeness likeness) {
    var utterance = likeness.hear(row.get("text"));
    return new Asked(
        row.get("expected"),
        row.get("text"),
        search.find(utterance),
        search.ranked(utterance).stream().map(FaqEntry::id).toList());
  }
}
