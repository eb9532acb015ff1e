package org.backwise.careplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.Tailoring.Aim;
import org.backwise.careplan.Tailoring.Daily;
import org.backwise.careplan.Tailoring.Intro;
import org.backwise.careplan.Tailoring.Minutes;
import org.backwise.careplan.Tailoring.Prefer;
import org.backwise.content.Contents;
import org.backwise.content.Dose;
import org.backwise.content.Exercise;
import org.backwise.content.Expectation;
import org.backwise.content.Focus;
import org.backwise.content.Movement;
import org.backwise.content.Offer;
import org.backwise.content.Phase;
import org.backwise.content.StopIf;
import org.backwise.figure.Pictures;

/** The making of one programme for one person. */
final class Programme {

  private final Contents contents;
  private final Tailoring tailoring;
  private final Pictures pictures;
  private final Person person;
  private final LocalDate today;
  private final Phase phase;
  private final Filter filter;
  private final Doses doses;
  private final Timetable timetable;
  private final Minutes minutes;
  private final Walks walks;
  private final List<Daily> daily;
  private final List<Prefer> preferences;
  private final List<Exercise> moves;

  Programme(
      Contents contents,
      Tailoring tailoring,
      Pictures pictures,
      Filter filter,
      Person person,
      LocalDate today) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.pictures = pictures;
    this.person = person;
    this.today = today;
    this.filter = filter;
    this.phase = contents.phases().get(person.course().phase() - 1);
    this.timetable = new Timetable(contents.phases(), person.course(), today);
    this.doses = new Doses(tailoring, person);
    this.minutes = Tailoring.holding(tailoring.minutes(), person).findFirst().orElseThrow();
    this.walks = new Walks(tailoring, minutes, person, timetable);
    this.daily =
        Tailoring.holding(tailoring.daily(), person)
            .filter(it -> filter.allowsNow(contents.exercise(it.exercise())))
            .toList();
    this.preferences = Tailoring.holding(tailoring.prefer(), person).toList();
    this.moves = moves();
  }

  CarePlan write() {
    var extras = new Extras(contents, tailoring, person, filter, timetable);
    var routine = new DailyRoutine(contents, tailoring, person, filter, doses, timetable).parts();
    var session =
        new SessionWriter(contents, tailoring, person, filter, doses, minutes).write(moves, walks);
    List<Exercise> given = given().toList();
    List<CarePlan.Swap> swaps = extras.swaps();
    var cards = new Cards(contents, tailoring, pictures, person, filter, doses);
    List<PlannedExercise> exercises = cards.of(moves, daily, this::dailyDose, walks);
    Timetable.Span span = timetable.of(phase);
    return new CarePlan(
        person.course().start(),
        person.course().pace(),
        intro(),
        new CarePlan.Phase(
            phase.number(), phase.name(), timetable.weeks(phase), span.from(), span.to()),
        focus(given),
        phase.sessionsPerWeek(),
        session,
        walks.weeks(),
        exercises,
        cards.also(exercises, session, routine, swaps),
        leftOut(),
        routine,
        swaps,
        extras.tips(),
        extras.progression(given),
        extras.trafficLight(),
        extras.flareUp(),
        contents.expectations().stream().map(Expectation::text).toList(),
        conflicts(given, extras),
        contents.stopIf().stream().map(StopIf::text).toList(),
        new CarePlan.Review(tailoring.review().text(), today.plusDays(tailoring.review().days())));
  }

  private List<Exercise> moves() {
    int seconds = 60 * (minutes.session() - minutes.warmUp());
    var session = new Session(candidates(), this::weight, this::secondsOf, seconds, this::isFirst);
    PaceRule pace = tailoring.at(person.course().pace());
    Phase.Span usual = phase.exercisesPerSession();
    var span = new Phase.Span(pace.moves(usual.min()), pace.moves(usual.max()));
    return session.choose(openAims(), pace.moves(minutes.exercises()), span);
  }

  /** What the pace puts first, or else what begins in this phase for everybody. */
  private boolean isFirst(Exercise exercise) {
    List<String> first = tailoring.at(person.course().pace()).first();
    int now = person.course().phase();
    boolean isNew = now > 1 && exercise.phase() == now && exercise.offer() == Offer.USUAL;
    return first.isEmpty() ? isNew : first.contains(exercise.id());
  }

  /** What may be a move of this phase, its key exercise first. */
  private List<Exercise> candidates() {
    Comparator<Exercise> keyFirst =
        Comparator.comparing(it -> !it.id().equals(phase.keyExercise()));
    return contents.exercises().values().stream()
        .filter(it -> !it.movements().contains(Movement.AEROBIC) && filter.allowsNow(it))
        .sorted(keyFirst)
        .toList();
  }

  /** The aims that the daily exercises leave to the moves. */
  private Set<Focus> openAims() {
    Set<Focus> open = EnumSet.noneOf(Focus.class);
    aims().map(Aim::focus).forEach(open::add);
    daily.forEach(it -> open.removeAll(contents.exercise(it.exercise()).focus()));
    return open;
  }

  private Stream<Aim> aims() {
    return Tailoring.holding(tailoring.focus(), person);
  }

  private int weight(Exercise exercise) {
    return preferences.stream()
        .filter(it -> it.exercises().contains(exercise.id()))
        .mapToInt(Prefer::weight)
        .sum();
  }

  private int secondsOf(Exercise exercise) {
    return exercise.secondsAt(doses.of(exercise));
  }

  private Stream<Exercise> given() {
    return Stream.concat(
        moves.stream(), daily.stream().map(Daily::exercise).map(contents::exercise));
  }

  /** As long as the minutes of the day allow, before any rule that makes it less. */
  private Dose dailyDose(Daily daily) {
    int sets = contents.exercise(daily.exercise()).dose().sets();
    return new Dose(sets, null, null, false, minutes.walk());
  }

  private String intro() {
    Stream<String> outcome = Tailoring.holding(tailoring.intro(), person).map(Intro::text);
    String pace = tailoring.at(person.course().pace()).text();
    return Stream.of(outcome.limit(1), Stream.of(minutes.text()), Stream.of(pace))
        .flatMap(it -> it)
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** Only what an exercise that is given works on. */
  private List<String> focus(Collection<Exercise> given) {
    return aims()
        .filter(aim -> given.stream().anyMatch(it -> it.focus().contains(aim.focus())))
        .map(Aim::words)
        .distinct()
        .toList();
  }

  private List<CarePlan.LeftOut> leftOut() {
    return contents.exercises().values().stream()
        .flatMap(
            it ->
                filter.reasonAgainst(it).stream()
                    .map(because -> new CarePlan.LeftOut(it.id(), it.name(), because)))
        .toList();
  }

  /** The decisions about what is given or left out, and about the tips; each once. */
  private List<CarePlan.Conflict> conflicts(Collection<Exercise> given, Extras extras) {
    var concerned = new LinkedHashSet<>(given);
    contents.exercises().values().stream().filter(it -> !filter.allows(it)).forEach(concerned::add);
    return Stream.concat(
            concerned.stream().flatMap(it -> it.conflicts().stream()), extras.conflicts())
        .map(it -> new CarePlan.Conflict(it.about(), it.decision()))
        .distinct()
        .toList();
  }
}
