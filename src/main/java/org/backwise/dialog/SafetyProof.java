package org.backwise.dialog;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backwise.dialog.Condition.All;
import org.backwise.dialog.Condition.Not;
import org.backwise.dialog.Exploration.Ending;
import org.backwise.dialog.SafetyRule.Demand.Leads;
import org.backwise.dialog.SafetyRule.Demand.Raising;
import org.backwise.dialog.Verdict.Counterexample;

/** Holds safety rules against every combination of answers that a dialog can get. */
public final class SafetyProof {

  private final Dialog dialog;

  public SafetyProof(Dialog dialog) {
    this.dialog = dialog;
  }

  /** True of every combination of answers, or for whom it is not. */
  public Verdict leads(SafetyRule rule, Leads demand) {
    Condition broken = new All(List.of(demand.when(), new Not(demand.then())));
    var asked = new Case(broken, "the rule asks for: " + demand.thenInWords());
    return never(rule, demand.when(), List.of(asked));
  }

  /**
   * A way in which a rule can be broken.
   *
   * @param condition who meets it breaks the rule; it may ask for {@code disposition} and {@code
   *     outcome}
   * @param finding what is wrong then, in words
   */
  public record Case(Condition condition, String finding) {}

  /**
   * A rule that is broken by whoever meets one of some conditions.
   *
   * @param whom for whom the rule is; if that is nobody, it keeps nothing, and is broken too
   */
  public Verdict never(SafetyRule rule, Condition whom, List<Case> cases) {
    List<Condition> met = Stream.concat(Stream.of(whom), whom.tests()).distinct().toList();
    List<Condition> watched =
        Stream.concat(cases.stream().map(Case::condition), met.stream()).toList();
    var exploration = Exploration.of(dialog, watched, 1);
    List<Ending> endings = exploration.endings();
    Stream<Counterexample> broken =
        IntStream.range(0, cases.size())
            .mapToObj(it -> broken(endings, it, cases.get(it).finding()))
            .flatMap(Optional::stream);
    Stream<Counterexample> aboutNobody =
        IntStream.range(0, met.size())
            .filter(it -> endings.stream().noneMatch(e -> e.holds().get(cases.size() + it)))
            .mapToObj(it -> aboutNobody(endings, met.get(it)));
    return new Verdict(
        rule, exploration.states(), Stream.concat(broken, aboutNobody.limit(1)).toList());
  }

  /** Whoever is sent on least urgently shows best what the rule does not keep. */
  private Counterexample aboutNobody(List<Ending> endings, Condition unmet) {
    Answers answers =
        endings.stream()
            .max(Comparator.comparing(it -> it.outcome().disposition()))
            .map(it -> it.shortest().getFirst())
            .orElse(Answers.NONE);
    return new Counterexample(
        Transcript.of(dialog, answers),
        Optional.empty(),
        "nobody, whatever is answered, meets this: " + Condition.inWords(unmet),
        BigInteger.ZERO);
  }

  private Optional<Counterexample> broken(List<Ending> endings, int condition, String finding) {
    List<Ending> bad = endings.stream().filter(it -> it.holds().get(condition)).toList();
    BigInteger combinations =
        bad.stream().map(Ending::combinations).reduce(BigInteger.ZERO, BigInteger::add);
    return bad.stream()
        .map(it -> Transcript.of(dialog, it.shortest().getFirst()))
        .min(Comparator.comparingInt(it -> it.lines().size()))
        .map(it -> new Counterexample(it, Optional.empty(), finding, combinations));
  }

  /** All else equal, a more worrying answer never leads to a less urgent end. */
  public Verdict raising(SafetyRule rule, Raising demand) {
    List<RaisedSign> signs =
        demand.signs().stream()
            .flatMap(it -> dialog.question(it).stream())
            .map(it -> new RaisedSign(dialog, it))
            .toList();
    int states = signs.stream().mapToInt(RaisedSign::states).sum();
    return new Verdict(
        rule, states, signs.stream().flatMap(it -> it.counterexample().stream()).toList());
  }
}
