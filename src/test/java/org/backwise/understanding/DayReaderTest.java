package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayReaderTest {

  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 6, 17);

  private final Violations violations = new Violations();
  private final DayReader reader =
      new DayReader(new AnswerFiles(Shipped.SEEDS, violations).answerWords());

  @ParameterizedTest
  @CsvSource({
    "this morning, 0",
    "half an hour ago, 0",
    "last night, 1",
    "24 hours ago, 1",
    "yesturday, 1",
    "the day before yesterday, 2",
    "a couple of days ago, 2",
    "three days back, 3",
    "it's been 2 days, 2",
    "since three days, 3",
    "a week ago today, 7",
    "a week yesterday, 8",
  })
  void counts_back_from_today(String text, int days) {
    assertThat(daysIn(text)).containsExactly(DaysAgo.exactly(days));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wensday", "since Wednesday", "this Wednesday", "wednesday morning"})
  void takes_the_weekday_of_today_for_today_or_a_week_ago(String text) {
    assertThat(daysIn(text)).containsExactly(DaysAgo.exactly(0), DaysAgo.exactly(7));
  }

  @ParameterizedTest
  @CsvSource({
    "since Tuesday, 1",
    "on Sunday night, 3",
    "last Friday, 5",
    "last Wednesday, 7",
    "'Wednesday, this morning', 0",
    "a week last Monday, 9",
    "the Monday before last, 9",
  })
  void takes_a_weekday_for_the_latest(String text, int days) {
    assertThat(daysIn(text)).containsExactly(DaysAgo.exactly(days));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the 14th", "14 June", "June 14th 2026", "14/6", "Sunday the 14th"})
  void reads_a_date(String text) {
    assertThat(daysIn(text)).containsExactly(DaysAgo.exactly(3));
  }

  @Test
  void takes_a_date_without_a_year_for_the_last_one() {
    assertThat(daysIn("on the 30th", LocalDate.of(2026, 3, 1)))
        .containsExactly(DaysAgo.exactly(30));
    assertThat(daysIn("29 December", LocalDate.of(2027, 1, 1))).containsExactly(DaysAgo.exactly(3));
  }

  @Test
  void leaves_open_which_number_of_a_date_is_the_month() {
    assertThat(daysIn("6/5", LocalDate.of(2026, 6, 6)))
        .containsExactly(DaysAgo.exactly(31), DaysAgo.exactly(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "years ago",
        "more than a week ago",
        "last month",
        "for six weeks",
        "back in May",
        "ages ago",
        "in 2019",
        "not in the last three days",
        "over 72 hours",
        "at Christmas",
        "3-4 weeks ago"
      })
  void knows_that_it_was_more_than_three_days_ago(String text) {
    assertThat(daysIn(text)).isNotEmpty().allMatch(it -> it.least() > 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a few days ago",
        "recently",
        "the other day",
        "2 or 3 days ago",
        "I think on Monday",
        "monday or tuesday",
        "within the last 3 days",
        "after the weekend",
        "36 hours ago",
        "two days ago, or so",
        "3 weeks ago and again yesterday"
      })
  void makes_no_one_day_of_what_is_in_doubt(String text) {
    List<DaysAgo> days = daysIn(text);
    assertThat(days.size() > 1 || !days.getFirst().isOneDay()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "next Monday", "in two days", "20 June"})
  void sees_that_a_day_is_to_come(String text) {
    assertThat(daysIn(text)).noneMatch(DaysAgo::isPast);
  }

  @Test
  void leaves_out_a_day_that_is_denied() {
    assertThat(daysIn("not Monday but Tuesday")).containsExactly(DaysAgo.exactly(1));
    assertThat(daysIn("not yesterday")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I train 3 days a week", "the second time", "I sat badly", "may be", "7/10 pain"})
  void finds_no_day_in_what_only_looks_like_one(String text) {
    assertThat(reader.read(Words.of(text, Shipped.WRITING), WEDNESDAY)).isEmpty();
  }

  private List<DaysAgo> daysIn(String text) {
    return daysIn(text, WEDNESDAY);
  }

  private List<DaysAgo> daysIn(String text, LocalDate today) {
    Optional<DayReading> reading = reader.read(Words.of(text, Shipped.WRITING), today);
    assertThat(violations.list()).isEmpty();
    return reading.orElseThrow().days();
  }
}
