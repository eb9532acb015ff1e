package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class UntilTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Instant SATURDAY_MORNING = Instant.parse("2026-11-21T10:20:30Z");

  @Test
  void an_injury_today_may_have_happened_just_now() {
    assertThat(Until.after(SATURDAY_MORNING, 0, 72, LONDON)).hasToString("2026-11-24T10:21Z");
  }

  @Test
  void an_injury_yesterday_may_have_happened_just_before_midnight() {
    assertThat(Until.after(SATURDAY_MORNING, 1, 72, LONDON)).hasToString("2026-11-24T00:00Z");
  }

  @Test
  void the_day_is_the_persons_own() {
    ZoneId auckland = ZoneId.of("Pacific/Auckland");
    assertThat(Until.after(SATURDAY_MORNING, 1, 72, auckland))
        .hasToString("2026-11-24T00:00+13:00");
  }

  @Test
  void hours_are_real_hours_when_the_clocks_change() {
    // On 29 March 2026 London's clocks go forward: the day has 23 hours.
    Instant friday = Instant.parse("2026-03-27T12:00:00Z");
    assertThat(Until.after(friday, 0, 72, LONDON)).hasToString("2026-03-30T13:00+01:00");
  }

  @Test
  void the_words_name_the_day_and_the_hour() {
    var until = Until.after(SATURDAY_MORNING, 1, 72, LONDON);
    assertThat(Until.inWords(until, "EEEE d MMMM 'at' HH:mm", Locale.UK))
        .isEqualTo("Tuesday 24 November at 00:00");
  }
}
