package org.backwise.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.backwise.careplan.CarePlan;
import org.backwise.handout.Timetable.Span;

/**
 * A programme as an iCalendar file. Every event is about a whole day: nobody knows at what hour it
 * suits, and a day is the same day after a journey. Each keeps its name, so that the file can be
 * imported again and updates what is there. Calendars are shared: an event says no more than "back
 * exercises", and is marked as private.
 */
final class ProgrammeCalendar {

  /** ical4j counts letters and the standard octets: most letters outside of English have two. */
  private static final int LETTERS_IN_LINE = 36;

  private static final boolean VALIDATING = true;
  private static final String PRODUCT = "-//Backwise//Programme//EN";

  private final Account account;
  private final CarePlan plan;
  private final Timetable timetable;
  private final HandoutWords words;

  ProgrammeCalendar(Account account, Account.Programme programme, HandoutWords words) {
    this.account = account;
    this.plan = programme.plan();
    this.timetable = Timetable.of(programme);
    this.words = words;
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try {
      new CalendarOutputter(VALIDATING, LETTERS_IN_LINE).output(calendar(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Calendar calendar() {
    var calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(new XProperty("X-WR-CALNAME", words.calendar().name()));
    events().forEach(calendar::add);
    return calendar;
  }

  private Stream<VEvent> events() {
    Stream<VEvent> now = Stream.of(sessions(timetable.now(), exercises()));
    String toCome = words.calendar().sessionLater();
    Stream<VEvent> later =
        timetable.later().stream().flatMap(it -> Stream.of(begins(it), sessions(it, toCome)));
    return Stream.of(now, later, Stream.of(check())).flatMap(it -> it);
  }

  private VEvent sessions(Span phase, String description) {
    List<WeekDay> days =
        phase.firstWeek(plan.sessionsPerWeek()).stream()
            .map(it -> WeekDay.getWeekDay(it.getDayOfWeek()))
            .toList();
    var weekly =
        new Recur.Builder<LocalDate>()
            .frequency(Frequency.WEEKLY)
            .dayList(days)
            .until(phase.until(account.madeOn().atZone(account.zone()).toLocalDate()))
            .build();
    VEvent event = event("sessions-" + phase.phase(), phase.from(), words.calendar().session());
    event.add(new RRule<>(weekly));
    event.add(new Description(description + "\n\n" + words.calendar().sessionEnd()));
    return event;
  }

  private String exercises() {
    return plan.exercises().stream()
        .map(it -> it.name() + ": " + words.dose().within(it.dose(), account.locale()))
        .collect(Collectors.joining("\n"));
  }

  private VEvent begins(Span phase) {
    String name = words.calendar().phaseBegins().replace("{name}", phase.name());
    return event("phase-" + phase.phase(), phase.from(), name);
  }

  private VEvent check() {
    VEvent event = event("check", plan.nextReview().date(), words.calendar().check());
    event.add(new Description(plan.nextReview().text()));
    return event;
  }

  private VEvent event(String name, LocalDate day, String summary) {
    var event = new VEvent(day, summary);
    event.replace(new DtStamp(account.madeOn()));
    event.add(new Uid(account.key() + "-" + name + "@backwise"));
    event.add(new Sequence(Math.toIntExact(account.turns())));
    event.add(ImmutableClazz.PRIVATE);
    event.add(ImmutableTransp.TRANSPARENT);
    return event;
  }
}
