package org.backwise.commands;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backwise.datafile.Languages;
import org.backwise.datafile.Violation;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Exploration;
import org.backwise.dialog.SafetyRule;
import org.backwise.dialog.SafetyRule.Demand;
import org.backwise.dialog.Transcript;
import org.backwise.dialog.Verdict;
import org.backwise.dialog.Verdict.Counterexample;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code verify} found.
 *
 * @param sound true if there is no fault: the service would start
 * @param dialog the dialog's id; absent if it cannot be read
 * @param version the hash of its files
 * @param combinations how many combinations of answers there are, each of which was decided
 * @param states how many different places were looked at for that
 * @param milliseconds how long all of it took, reading included
 * @param rules the safety rules, with what was found of each
 * @param faults every fault of every file
 * @param languages the languages, and what keeps some of them locked; no fault
 */
@JsonInclude(Include.NON_NULL)
record Report(
    boolean sound,
    @Nullable String dialog,
    @Nullable String version,
    @Nullable BigInteger combinations,
    long states,
    long milliseconds,
    List<RuleReport> rules,
    List<Fault> faults,
    List<LanguageReport> languages) {

  /** How a rule was found. */
  enum State {
    /** True of every combination of answers. */
    @JsonProperty("proved")
    PROVED,
    /** Not true of some. */
    @JsonProperty("broken")
    BROKEN,
    /** Held by tests of the build, since it is about the service itself. */
    @JsonProperty("tested")
    TESTED,
    /** Other faults are in the way. */
    @JsonProperty("undecided")
    UNDECIDED
  }

  /** {@code tests}: which tests of the build hold it, or a part of it. */
  record RuleReport(
      String rule,
      String says,
      String severity,
      State state,
      List<String> tests,
      List<Broken> broken) {}

  /** Somebody of whom a rule is not true. */
  @JsonInclude(Include.NON_NULL)
  record Broken(
      BigInteger combinations,
      String finding,
      @Nullable List<Line> before,
      List<Line> transcript,
      String reached) {}

  record Line(String step, String question, String answer, String file, int line) {}

  record Fault(String file, int line, String pointer, String what, String todo) {}

  /** {@code notices}: what is missing or older than the English; with any, it is not open. */
  record LanguageReport(String tag, String name, boolean open, List<Fault> notices) {}

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static Report of(Edition edition, long milliseconds) {
    Map<String, Verdict> verdicts =
        edition.verdicts().stream()
            .collect(Collectors.toMap(it -> it.rule().id(), Function.identity(), (it, _) -> it));
    Dialogs dialogs = edition.dialogs().orElse(null);
    return new Report(
        edition.violations().isEmpty(),
        dialogs == null ? null : dialogs.current().id(),
        dialogs == null ? null : dialogs.current().version(),
        dialogs == null || !dialogs.walkable()
            ? null
            : Exploration.of(dialogs.current(), List.of(), 1).combinations(),
        verdicts.values().stream().mapToLong(Verdict::states).sum(),
        milliseconds,
        dialogs == null
            ? List.of()
            : dialogs.rules().stream()
                .map(it -> rule(it, verdicts.get(it.id()), dialogs.walkable()))
                .toList(),
        edition.violations().stream().map(Report::fault).toList(),
        edition.languages().all().stream().map(Report::language).toList());
  }

  private static RuleReport rule(SafetyRule rule, @Nullable Verdict verdict, boolean walkable) {
    return new RuleReport(
        rule.id(),
        rule.says(),
        rule.severity().name().toLowerCase(Locale.ROOT),
        state(rule, verdict, walkable),
        rule.tests(),
        verdict == null
            ? List.of()
            : verdict.counterexamples().stream().map(Report::broken).toList());
  }

  private static State state(SafetyRule rule, @Nullable Verdict verdict, boolean walkable) {
    if (verdict == null) {
      return switch (rule.demand()) {
        case Demand.Tested _ -> State.TESTED;
        case Demand.Structure _ -> walkable ? State.BROKEN : State.UNDECIDED;
        default -> State.UNDECIDED;
      };
    }
    if (!verdict.holds()) {
      return State.BROKEN;
    }
    // Of a rule that tests hold as well only a part can be proved of the files.
    return rule.tests().isEmpty() ? State.PROVED : State.TESTED;
  }

  private static Broken broken(Counterexample example) {
    return new Broken(
        example.combinations(),
        example.finding(),
        example.before().map(Report::lines).orElse(null),
        lines(example.transcript()),
        example.transcript().reached().id());
  }

  private static List<Line> lines(Transcript transcript) {
    return transcript.lines().stream()
        .map(it -> new Line(it.step(), it.question(), it.answer(), it.at().file(), it.at().line()))
        .toList();
  }

  private static LanguageReport language(Languages.State it) {
    return new LanguageReport(
        it.language().tag(),
        it.language().name(),
        it.isOpen(),
        it.lacks().stream().map(Report::fault).toList());
  }

  private static Fault fault(Violation it) {
    return new Fault(it.at().file(), it.at().line(), it.at().pointer(), it.what(), it.todo());
  }

  String inJson() {
    return JSON.writeValueAsString(this);
  }
}
