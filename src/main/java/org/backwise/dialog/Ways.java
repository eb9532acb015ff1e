package org.backwise.dialog;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * The combinations of answers that lead to a place.
 *
 * @param count how many
 * @param shortest some of the shortest, in order
 */
record Ways(BigInteger count, List<Trail> shortest) {

  static Ways start() {
    return new Ways(BigInteger.ONE, List.of(Trail.START));
  }

  Ways with(String question, AnswerClass answer, int most) {
    return new Ways(
        count.multiply(answer.size()),
        shortest.stream()
            .flatMap(
                way -> answer.examples().stream().limit(most).map(it -> way.with(question, it)))
            .sorted(Trail.SHORTEST)
            .limit(most)
            .toList());
  }

  Ways and(Ways more, int most) {
    return new Ways(
        count.add(more.count),
        Stream.concat(shortest.stream(), more.shortest.stream())
            .sorted(Trail.SHORTEST)
            .limit(most)
            .toList());
  }
}
