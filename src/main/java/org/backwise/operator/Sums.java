package org.backwise.operator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.backwise.insight.Happening;
import org.backwise.insight.Kind;

/** What was counted in a period. */
record Sums(Map<Happening, Long> byHappening) {

  long of(Kind kind, String subject) {
    return byHappening.getOrDefault(new Happening(kind, subject), 0L);
  }

  long of(Kind kind) {
    return of(kind, "");
  }

  /** How many came to a question and did not go on from it. */
  long stoppedAt(String question) {
    // Who came back in the period went on from a question that was asked before it.
    return Math.max(0, of(Kind.ASKED, question) - of(Kind.MOVED_ON, question));
  }

  /** The subjects of a kind. */
  Stream<String> subjects(Kind kind) {
    return byHappening.keySet().stream().filter(it -> it.kind() == kind).map(Happening::subject);
  }

  /** The subjects of a kind that may be shown, the most frequent first. */
  List<Row> most(Kind kind, UnaryOperator<String> names) {
    List<String> shown =
        subjects(kind)
            .filter(it -> !Shown.of(of(kind, it)).isHidden())
            // By what is shown, so that the order tells no more.
            .sorted(
                Comparator.comparingLong((String it) -> -Shown.of(of(kind, it)).about())
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<Shown> counts = shown.stream().map(it -> Shown.of(of(kind, it))).toList();
    return shown.stream()
        .map(it -> Row.of(names.apply(it), Shown.of(of(kind, it)), OptionalInt.empty(), counts))
        .toList();
  }
}
