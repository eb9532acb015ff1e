package org.backwise.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;

/** The seeds that are served. */
class TheSeedsTest {

  private static final Contents CONTENTS = read();

  private static Contents read() {
    var violations = new Violations();
    var contents = Contents.read(DataFolder.read(Path.of("seeds")), violations);
    violations.throwIfAny();
    return contents.orElseThrow();
  }

  @Test
  void hold_the_exercises_of_both_articles() {
    assertThat(CONTENTS.exercises())
        .containsKeys("dead-bug", "bird-dog", "band-pull-apart", "superman", "cycling");
    assertThat(CONTENTS.exercises().values())
        .flatExtracting(Exercise::category)
        .contains((Object[]) Category.values());
  }

  @Test
  void keep_what_the_articles_give_and_nobody_should_do() {
    assertThat(CONTENTS.exercise("russian-twist").offer()).isEqualTo(Offer.NEVER);
    assertThat(CONTENTS.exercise("russian-twist").conflicts()).isNotEmpty();
  }

  @Test
  void read_a_dose_as_it_is_written() {
    assertThat(CONTENTS.exercise("bird-dog").dose()).isEqualTo(new Dose(2, 10, 3, false, null));
    assertThat(CONTENTS.exercise("walking").dose()).isEqualTo(new Dose(1, null, null, false, 10));
  }

  @Test
  void have_a_routine_whose_minutes_add_up() {
    for (RoutinePart part : CONTENTS.routine()) {
      int sum =
          part.items().stream()
              .mapToInt(it -> CONTENTS.exercise(it.exercise()).minutesAt(it.dose()))
              .sum();
      assertThat(sum).as(part.when()).isEqualTo(part.minutes());
    }
  }

  @Test
  void leave_at_least_three_exercises_to_everybody() {
    assertThat(CONTENTS.neutral()).hasSizeGreaterThanOrEqualTo(3).contains("walking");
  }

  @Test
  void answer_the_question_about_heat_and_ice() {
    assertThat(CONTENTS.faq()).extracting(FaqEntry::id).contains("heat-or-ice");
  }

  @Test
  void name_their_sources_by_title() {
    assertThat(CONTENTS.titleOf("key-exercises")).isEqualTo("6 Key Back Pain Exercises");
  }

  @Test
  void know_whom_to_call_where() {
    EmergencyNumbers numbers = CONTENTS.emergencyNumbers();
    Map<String, String> expected = Map.of("en-GB", "999", "en-US", "911", "de-DE", "112");
    expected.forEach(
        (locale, number) -> assertThat(numbers.of(locale).emergencyNumber()).isEqualTo(number));
    assertThat(numbers.forCountry("gb").urgentNumber()).isEqualTo("111");
  }

  @Test
  void never_guess_a_number() {
    EmergencyNumbers numbers = CONTENTS.emergencyNumbers();
    for (String locale : new String[] {"en", "", "en-ZZ", "no locale at all", "x"}) {
      assertThat(numbers.of(locale).emergencyNumber()).as(locale).isNull();
      assertThat(numbers.of(locale).emergency()).isEqualTo("your local emergency number");
    }
    assertThat(numbers.forCountry("IE").urgentNumber()).isNull();
    assertThat(numbers.forCountry("IE").urgent()).isNotBlank();
  }
}
