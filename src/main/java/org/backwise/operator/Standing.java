package org.backwise.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Step.Question;
import org.backwise.insight.Kind;

/**
 * Where the chats of a period have come to: a question where they stopped, or an end. Each is in
 * one place, so the places make up a partition.
 *
 * @param chats how many were begun
 * @param ends by disposition, the most urgent first
 * @param stops by question, in the order of the dialog; the last are questions asked no more
 */
record Standing(String chats, List<Row> ends, List<Row> stops) {

  /** The name of the row of all questions that are in older versions only. */
  static final String NO_MORE = "Questions that are asked no more";

  static Standing of(Sums sums, Dialog triage, Set<String> elsewhere) {
    List<Disposition> dispositions = List.of(Disposition.values());
    List<Question> questions = List.copyOf(triage.questions().values());
    var parts = new ArrayList<Long>();
    dispositions.forEach(it -> parts.add(sums.of(Kind.OUTCOME, it.id())));
    questions.forEach(it -> parts.add(sums.stoppedAt(it.id())));
    parts.add(
        sums.subjects(Kind.ASKED)
            .filter(it -> triage.question(it).isEmpty() && !elsewhere.contains(it))
            .mapToLong(sums::stoppedAt)
            .sum());
    Partition partition = Partition.of(sums.of(Kind.CHAT_BEGUN), parts);
    int ends = dispositions.size();
    return new Standing(
        partition.wholeText(),
        rows(
            partition,
            partition.parts().subList(0, ends),
            dispositions.stream().map(Disposition::id).toList()),
        rows(
            partition,
            partition.parts().subList(ends, parts.size()),
            Stream.concat(questions.stream().map(Question::summary), Stream.of(NO_MORE)).toList()));
  }

  private static List<Row> rows(Partition partition, List<Shown> counts, List<String> names) {
    var rows = new ArrayList<Row>();
    for (int i = 0; i < counts.size(); i++) {
      Shown count = counts.get(i);
      rows.add(Row.of(names.get(i), count, partition.share(count), counts));
    }
    return rows;
  }
}
