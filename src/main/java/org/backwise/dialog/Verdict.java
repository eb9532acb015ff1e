package org.backwise.dialog;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.datafile.Violations;

/**
 * What was found of a safety rule.
 *
 * @param rule the rule
 * @param states how many different places were looked at for it
 * @param counterexamples for whom it is not true; none if it holds for every combination
 */
public record Verdict(SafetyRule rule, int states, List<Counterexample> counterexamples) {

  public Verdict {
    counterexamples = List.copyOf(counterexamples);
  }

  /** What was found of a rule, part by part. */
  public static Verdict of(SafetyRule rule, List<Verdict> parts) {
    return new Verdict(
        rule,
        parts.stream().mapToInt(Verdict::states).sum(),
        parts.stream().flatMap(it -> it.counterexamples().stream()).toList());
  }

  /** True if the rule is true of every combination of answers. */
  public boolean holds() {
    return counterexamples.isEmpty();
  }

  /**
   * Somebody of whom a rule is not true.
   *
   * @param transcript the shortest way there
   * @param before for a rule about changed answers: the same with the less worrying answer
   * @param finding what is wrong with it, in words
   * @param combinations of how many combinations of answers this is so
   */
  public record Counterexample(
      Transcript transcript, Optional<Transcript> before, String finding, BigInteger combinations) {

    private List<String> inWords(SafetyRule rule) {
      Stream<String> less =
          before.stream()
              .flatMap(
                  it ->
                      Stream.concat(
                          Stream.of("with the less worrying answer:"), it.inWords().stream()));
      String then = before.isPresent() ? "with the more worrying one:" : "the shortest way there:";
      return Stream.of(
              Stream.of("the rule: " + rule.says()),
              less,
              Stream.of(then),
              transcript.inWords().stream(),
              Stream.of(finding))
          .flatMap(it -> it)
          .toList();
    }
  }

  /** Adds a fault for each counterexample. */
  public void report(Violations violations) {
    for (Counterexample it : counterexamples) {
      violations.add(
          rule.at(),
          "the safety rule '%s' is broken by %s".formatted(rule.id(), howMany(it.combinations())),
          "mend what is said or asked on the way below",
          it.inWords(rule));
    }
  }

  private static String howMany(BigInteger combinations) {
    String noun = combinations.equals(BigInteger.ONE) ? "combination" : "combinations";
    return String.format(Locale.UK, "%,d %s of answers", combinations, noun);
  }
}
