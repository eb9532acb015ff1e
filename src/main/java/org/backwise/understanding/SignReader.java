package org.backwise.understanding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.understanding.LearnedSigns.Evidence;

/**
 * Finds the signs that a message tells of: by rules, and by likeness to what people said before.
 */
final class SignReader {

  /** In more words than this one sign weighs too little against the rest; rules decide alone. */
  private static final int LONG = 45;

  private final WarningSigns rules;
  private final LearnedSigns learned;
  private final Map<String, WarningSign> byFlag;

  SignReader(WarningSigns rules, LearnedSigns learned) {
    this.rules = rules;
    this.learned = learned;
    this.byFlag =
        rules.all().stream().collect(Collectors.toMap(WarningSign::flag, Function.identity()));
  }

  /**
   * What was found.
   *
   * @param signs the most urgent first
   * @param clear true if a rule found them, or if much speaks for them
   * @param because which rules and scores, for the log
   */
  record Found(List<WarningSign> signs, boolean clear, String because) {

    boolean isNothing() {
      return signs.isEmpty();
    }
  }

  /**
   * Looks for signs.
   *
   * @param answers whether the message is a plain answer to what was asked; then more must speak
   *     for a sign that no rule found
   */
  Found in(Message message, boolean answers) {
    List<String> byRule =
        rules.in(message.words()).stream().map(WarningSign::flag).distinct().toList();
    Evidence evidence = learned.evidence(message.utterance(), !byRule.isEmpty());
    boolean ruleAlone =
        message.words().size() > LONG && !byRule.isEmpty()
            || byRule.stream().anyMatch(it -> !evidence.knows(it));
    if (!ruleAlone && !learned.isEnough(evidence, answers && byRule.isEmpty())) {
      return new Found(List.of(), false, because(byRule, evidence));
    }
    Set<String> flags = learned.flags(evidence, byRule);
    boolean clear = !byRule.isEmpty() || learned.isClear(evidence);
    return new Found(signs(flags), clear, because(byRule, evidence));
  }

  /** An emergency first; of those equally urgent, what a rule found, then what is likelier. */
  private List<WarningSign> signs(Set<String> flags) {
    Stream<WarningSign> known = flags.stream().filter(byFlag::containsKey).map(byFlag::get);
    List<WarningSign> all = known.toList();
    return Stream.concat(
            all.stream().filter(it -> !it.urgent()), all.stream().filter(WarningSign::urgent))
        .toList();
  }

  private static String because(List<String> byRule, Evidence evidence) {
    return String.format(Locale.ROOT, "signs, rules %s, likeness %.2f", byRule, evidence.sum());
  }
}
