package org.backwise.dialog;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backwise.datafile.Violations;
import org.backwise.dialog.SafetyRule.Demand.Carries;
import org.backwise.dialog.SafetyRule.Demand.Keeps;
import org.backwise.dialog.SafetyRule.Demand.Leads;
import org.backwise.dialog.SafetyRule.Demand.LeavesOut;
import org.backwise.dialog.SafetyRule.Demand.NotGiven;
import org.backwise.dialog.SafetyRule.Demand.Raising;
import org.backwise.dialog.SafetyRule.Demand.Structure;
import org.backwise.dialog.SafetyRule.Demand.Tested;

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
   * @param combinations of how many combinations of answers this is so; none if the rule is about
   *     nobody
   */
  public record Counterexample(
      Transcript transcript, Optional<Transcript> before, String finding, BigInteger combinations) {

    private Stream<String> talk() {
      Stream<String> less =
          before.stream()
              .flatMap(
                  it ->
                      Stream.concat(
                          Stream.of("with the less worrying answer:"), it.inWords().stream()));
      String then = before.isPresent() ? "with the more worrying one:" : "the shortest way there:";
      return Stream.of(less, Stream.of(then), transcript.inWords().stream()).flatMap(it -> it);
    }
  }

  /** Adds a fault if the rule does not hold: the first conversation, and all findings. */
  public void report(Violations violations) {
    if (holds()) {
      return;
    }
    Counterexample first = counterexamples.getFirst();
    List<String> story =
        Stream.of(
                Stream.of("the rule: " + rule.says()),
                first.talk(),
                counterexamples.stream().map(Counterexample::finding))
            .flatMap(it -> it)
            .toList();
    violations.add(rule.at(), what(first.combinations()), todo(), story);
  }

  private String what(BigInteger combinations) {
    return combinations.signum() == 0
        ? "the safety rule '" + rule.id() + "' is, at least in part, about nobody"
        : "the safety rule '%s' is broken by %s".formatted(rule.id(), howMany(combinations));
  }

  private String todo() {
    return switch (rule.demand()) {
      case Leads _, Raising _, Structure _, Tested _ -> "mend the routes on the way below";
      case LeavesOut _, NotGiven _, Carries _, Keeps _ ->
          "mend seeds/tailoring.yaml, or the movements in seeds/exercises";
    };
  }

  private static String howMany(BigInteger combinations) {
    String noun = combinations.equals(BigInteger.ONE) ? "combination" : "combinations";
    return String.format(Locale.UK, "%,d %s of answers", combinations, noun);
  }
}
