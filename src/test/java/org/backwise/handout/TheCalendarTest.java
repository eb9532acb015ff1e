package org.backwise.handout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.backwise.dialog.Dialogs;
import org.backwise.triage.PersonMessage.Language;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The programme in a calendar, read again with the library. */
@Served
class TheCalendarTest {

  @Autowired private Triage triage;
  @Autowired private Dialogs dialogs;
  @Autowired private Handouts handouts;

  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "es-ES"})
  void a_calendar_can_be_read_again_and_is_valid(String locale) throws Exception {
    Calendar calendar = calendar(talks().account("exercise", locale));

    assertThat(calendar.validate().getEntries()).isEmpty();
    assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void no_line_of_it_is_longer_than_the_standard_allows() {
    byte[] file = made(Form.CALENDAR, talks().account("exercise", "es-ES"));

    assertThat(new String(file, UTF_8).split("\r\n"))
        .allSatisfy(it -> assertThat(it.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
  }

  @Test
  void sessions_are_on_three_days_none_next_to_another_until_the_phase_ends() throws Exception {
    Account account = talks().account("exercise", "en-GB");
    LocalDate start = account.programme().orElseThrow().start();

    List<LocalDate> days = sessions(calendar(account), start);

    assertThat(days).hasSize(6).first().isEqualTo(start);
    assertThat(days.getLast()).isBefore(start.plusWeeks(2));
    for (int i = 1; i < days.size(); i++) {
      assertThat(days.get(i - 1).until(days.get(i)).getDays()).isBetween(2, 3);
    }
  }

  @Test
  void importing_it_again_updates_what_is_there() throws Exception {
    var welcome = talks().hold(talks().reaching("exercise"), "en-GB");
    Calendar first = calendar(triage.account(welcome.conversation()).orElseThrow());
    triage.hear(welcome.conversation(), new Language("spanish", "es"));
    Calendar later = calendar(triage.account(welcome.conversation()).orElseThrow());

    assertThat(texts(later, Property.UID))
        .isEqualTo(texts(first, Property.UID))
        .doesNotHaveDuplicates();
    assertThat(Integer.parseInt(texts(later, Property.SEQUENCE).getFirst()))
        .isGreaterThan(Integer.parseInt(texts(first, Property.SEQUENCE).getFirst()));
  }

  @Test
  void whoever_shares_the_calendar_reads_no_more_than_back_exercises() throws Exception {
    Calendar calendar = calendar(talks().account("exercise-gently", "en-GB"));

    assertThat(texts(calendar, Property.SUMMARY)).allMatch(it -> it.startsWith("Back exercises"));
    assertThat(texts(calendar, Property.CLASS)).containsOnly("PRIVATE");
    assertThat(texts(calendar, Property.DTSTART)).allMatch(it -> it.matches("\\d{8}"));
  }

  @Test
  void the_check_is_on_the_day_of_the_programme() throws Exception {
    Account account = talks().account("exercise", "en-GB");
    LocalDate check = account.programme().orElseThrow().plan().nextReview().date();

    assertThat(texts(calendar(account), Property.DTSTART).getLast())
        .isEqualTo(check.toString().replace("-", ""));
  }

  private Calendar calendar(Account account) throws Exception {
    return new CalendarBuilder().build(new ByteArrayInputStream(made(Form.CALENDAR, account)));
  }

  private static List<String> texts(Calendar calendar, String property) {
    return calendar.<VEvent>getComponents("VEVENT").stream()
        .flatMap(it -> it.getProperty(property).stream())
        .map(it -> it.getValue())
        .toList();
  }

  /** The days of the first series of sessions. */
  private static List<LocalDate> sessions(Calendar calendar, LocalDate from) {
    VEvent series = calendar.<VEvent>getComponents("VEVENT").getFirst();
    var year = new Period<>(from, java.time.Period.ofYears(1));
    var days = new TreeSet<LocalDate>();
    series.<LocalDate>calculateRecurrenceSet(year).forEach(it -> days.add(it.getStart()));
    return new ArrayList<>(days);
  }

  private Talks talks() {
    return new Talks(triage, dialogs);
  }

  private byte[] made(Form form, Account account) {
    return handouts.make(form, account).orElseThrow().content();
  }
}
