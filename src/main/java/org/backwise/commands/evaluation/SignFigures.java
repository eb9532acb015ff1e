package org.backwise.commands.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.backwise.commands.evaluation.LabelledSet.Row;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Sign;
import org.backwise.understanding.Interpreter;

/**
 * How well warning signs are seen, and how seldom one is seen that is not there.
 *
 * @param sensitivity of the texts that tell of a sign, how many raise an alarm
 * @param specificity of the others, how many raise none
 * @param named of the texts that tell of a sign, how many raise it by its own name
 * @param byFlag sensitivity of each sign
 * @param byKind of each kind of text (denied, in a question ...), how many are read right
 * @param wrong what was read wrong
 */
public record SignFigures(
    Share sensitivity,
    Share specificity,
    Share named,
    Map<String, Share> byFlag,
    Map<String, Share> byKind,
    List<String> wrong) {

  private static final String NONE = "none";

  /** A text with its labels and what was found in it. */
  private record Seen(Set<String> expected, String kind, String text, Set<String> found) {

    boolean isThere() {
      return !expected.contains(NONE);
    }

    boolean isRight() {
      return isThere() != found.isEmpty();
    }

    boolean isNamed() {
      return found.stream().anyMatch(expected::contains);
    }
  }

  /** Every text is read as somebody types it at the first question. */
  static SignFigures of(LabelledSet set, Interpreter interpreter, Question first) {
    List<Seen> all = set.rows().stream().map(row -> seen(row, interpreter, first)).toList();
    List<Seen> there = all.stream().filter(Seen::isThere).toList();
    List<Seen> absent = all.stream().filter(it -> !it.isThere()).toList();
    return new SignFigures(
        share(there, Seen::isRight),
        share(absent, Seen::isRight),
        share(there, Seen::isNamed),
        byFlag(there),
        byKind(all),
        all.stream().filter(it -> !it.isRight()).map(SignFigures::line).toList());
  }

  private static Seen seen(Row row, Interpreter interpreter, Question first) {
    String text = row.get("text");
    var found = new TreeSet<String>();
    if (interpreter.interpret(text, first, LocalDate.now()) instanceof Alarm(var signs, _)) {
      signs.stream().map(Sign::flag).forEach(found::add);
    }
    return new Seen(Set.of(row.get("expected").split(";")), row.get("kind"), text, found);
  }

  private static Share share(List<Seen> all, Predicate<Seen> right) {
    return new Share(all.stream().filter(right).count(), all.size());
  }

  private static Map<String, Share> byFlag(List<Seen> there) {
    var byFlag = new TreeMap<String, List<Seen>>();
    there.forEach(
        it ->
            it.expected()
                .forEach(flag -> byFlag.computeIfAbsent(flag, _ -> new ArrayList<>()).add(it)));
    var shares = new TreeMap<String, Share>();
    byFlag.forEach((flag, of) -> shares.put(flag, share(of, Seen::isRight)));
    return shares;
  }

  private static Map<String, Share> byKind(List<Seen> all) {
    var byKind = new TreeMap<String, List<Seen>>();
    all.forEach(
        it -> {
          String kind = (it.isThere() ? "there, " : "absent, ") + it.kind();
          byKind.computeIfAbsent(kind, _ -> new ArrayList<>()).add(it);
        });
    var shares = new TreeMap<String, Share>();
    byKind.forEach((kind, of) -> shares.put(kind, share(of, Seen::isRight)));
    return shares;
  }

  private static String line(Seen seen) {
    String what = seen.isThere() ? "missed " + seen.expected() : "taken for " + seen.found();
    return what + " (" + seen.kind() + "): " + seen.text();
  }
}
