package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Command;
import org.backwise.understanding.Interpretation.Question;
import org.backwise.understanding.Interpretation.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures on own labelled sets; each bound is the level reached, so that none falls unnoticed. */
class UnderstandingEvaluationTest {

  @Test
  void the_shipped_files_have_no_fault() {
    assertThat(Shipped.VIOLATIONS.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dev, 0.99", "test, 0.97"})
  void answers_are_understood(String split, double bound) {
    List<List<String>> rows = EvaluationSet.rows("answers.csv", split, 4);
    long right = rows.stream().filter(UnderstandingEvaluationTest::isUnderstood).count();
    report("answers %s: %d of %d", split, right, rows.size());
    assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(bound);
  }

  @ParameterizedTest
  @CsvSource({"dev", "test"})
  void no_answer_is_recorded_that_was_not_given(String split) {
    assertThat(EvaluationSet.rows("answers.csv", split, 4))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              boolean recorded = Shipped.read(row.get(2), row.get(0)) instanceof Answer;
              assertThat(!recorded || isUnderstood(row)).as(row.toString()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({"dev, 0.94, 0.94", "test, 0.95, 0.97"})
  void warning_signs_are_seen(String split, double sensitivity, double specificity) {
    List<List<String>> rows = EvaluationSet.rows("warning-signs.csv", split, 3);
    List<List<String>> there = rows.stream().filter(row -> !row.get(0).equals("none")).toList();
    List<List<String>> absent = rows.stream().filter(row -> row.get(0).equals("none")).toList();
    long seen = there.stream().filter(row -> alarms(row.get(1))).count();
    long quiet = absent.stream().filter(row -> !alarms(row.get(1))).count();
    long named = there.stream().filter(row -> row.get(0).equals(alarm(row.get(1)))).count();
    report(
        "warning signs %s: seen %d of %d (%d by their question)", split, seen, there.size(), named);
    report("warning signs %s: quiet %d of %d", split, quiet, absent.size());
    assertThat((double) seen / there.size()).isGreaterThanOrEqualTo(sensitivity);
    assertThat((double) quiet / absent.size()).isGreaterThanOrEqualTo(specificity);
  }

  @Test
  void one_message_takes_a_few_milliseconds() {
    List<String> texts =
        EvaluationSet.rows("answers.csv", "test", 4).stream().map(List::getLast).toList();
    texts.forEach(Shipped::read); // warm
    long[] micros =
        texts.stream().mapToLong(UnderstandingEvaluationTest::microsFor).sorted().toArray();
    report(
        "latency: p50 %d us, p99 %d us",
        micros[micros.length / 2], micros[micros.length * 99 / 100]);
    assertThat(micros[micros.length / 2]).isLessThan(15_000);
  }

  private static long microsFor(String text) {
    long start = System.nanoTime();
    Shipped.read(text, "saddle-numbness");
    return (System.nanoTime() - start) / 1_000;
  }

  private static boolean isUnderstood(List<String> row) {
    String expected = row.get(1);
    return switch (Shipped.read(row.get(2), row.get(0))) {
      case Answer(var values) -> Set.copyOf(values).equals(Set.copyOf(split(expected)));
      case Command(var kind) -> expected.equals("!" + kind);
      case Question _ -> expected.equals("?") || expected.equals("~");
      case Unclear _ -> expected.equals("~");
      case Alarm _ -> false;
    };
  }

  private static List<String> split(String values) {
    return Arrays.asList(values.split("\\+"));
  }

  private static boolean alarms(String text) {
    return !alarm(text).equals("none");
  }

  private static String alarm(String text) {
    if (Shipped.read(text) instanceof Alarm(var signs, _)) {
      String step = signs.getFirst().step();
      return step == null ? "distress" : step;
    }
    return "none";
  }

  private static void report(String line, Object... figures) {
    System.out.println(String.format(Locale.ROOT, line, figures));
  }
}
