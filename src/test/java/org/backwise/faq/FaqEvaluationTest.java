package org.backwise.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backwise.content.FaqEntry;
import org.backwise.understanding.EvaluationSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures on own labelled sets; each bound is the level reached, so that none falls unnoticed. */
class FaqEvaluationTest {

  @Test
  void the_shipped_synonyms_have_no_fault() {
    assertThat(ShippedFaq.SEARCH.ranked("heat")).isNotEmpty();
    assertThat(ShippedFaq.VIOLATIONS.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"dev, 0.92, 0.97, 0.86", "test, 0.81, 0.93, 0.68"})
  void questions_find_their_entry(String split, double atOne, double atThree, double answered) {
    List<List<String>> rows = EvaluationSet.rows("faq.csv", split, 3);
    double first = share(rows, 1);
    double firstThree = share(rows, 3);
    double right =
        (double) rows.stream().filter(FaqEvaluationTest::isAnswered).count() / rows.size();
    report(
        "faq %s: recall at 1 %.2f, at 3 %.2f, answered right %.2f",
        split, first, firstThree, right);
    assertThat(first).isGreaterThanOrEqualTo(atOne);
    assertThat(firstThree).isGreaterThanOrEqualTo(atThree);
    assertThat(right).isGreaterThanOrEqualTo(answered);
  }

  @ParameterizedTest
  @CsvSource({"dev, 0.05", "test, 0.05"})
  void other_questions_get_no_answer(String split, double bound) {
    List<List<String>> rows = EvaluationSet.rows("out-of-scope.csv", split, 2);
    double answered =
        (double) rows.stream().filter(row -> find(row.getFirst()) instanceof FaqMatch.Found).count()
            / rows.size();
    report("faq %s: out of scope answered %.2f", split, answered);
    assertThat(answered).isLessThanOrEqualTo(bound);
  }

  private static double share(List<List<String>> rows, int among) {
    return (double)
            rows.stream()
                .filter(
                    row ->
                        ShippedFaq.SEARCH.ranked(row.get(1)).stream()
                            .limit(among)
                            .map(FaqEntry::id)
                            .anyMatch(row.get(0)::equals))
                .count()
        / rows.size();
  }

  private static boolean isAnswered(List<String> row) {
    return find(row.get(1)) instanceof FaqMatch.Found(var entry, _)
        && entry.id().equals(row.get(0));
  }

  private static FaqMatch find(String question) {
    return ShippedFaq.SEARCH.find(question);
  }

  private static void report(String line, Object... figures) {
    System.out.println(String.format(Locale.ROOT, line, figures));
  }
}
