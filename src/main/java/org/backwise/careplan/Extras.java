package org.backwise.careplan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.Stage;
import org.backwise.careplan.Tailoring.Advice;
import org.backwise.careplan.Tailoring.Habit;
import org.backwise.careplan.Tailoring.TipRule;
import org.backwise.careplan.Tailoring.Words;
import org.backwise.content.Conflict;
import org.backwise.content.Contents;
import org.backwise.content.EquipmentItem;
import org.backwise.content.Exercise;
import org.backwise.content.Phase;
import org.backwise.content.Progression.Rule;
import org.backwise.content.Swap;
import org.backwise.content.Tip;

/** What stands round the exercises: swaps, tips, and what comes later. */
final class Extras {

  private final Contents contents;
  private final Tailoring tailoring;
  private final Words words;
  private final Person person;
  private final Filter filter;
  private final Timetable timetable;

  Extras(
      Contents contents, Tailoring tailoring, Person person, Filter filter, Timetable timetable) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.words = tailoring.words();
    this.person = person;
    this.filter = filter;
    this.timetable = timetable;
  }

  /** Something better for each habit; where the usual swap does not suit, what stands in for it. */
  List<CarePlan.Swap> swaps() {
    Set<String> habits =
        Tailoring.holding(tailoring.habits(), person).map(Habit::habit).collect(Collectors.toSet());
    return contents.swaps().stream()
        .filter(it -> habits.contains(it.habit()))
        .map(this::swap)
        .toList();
  }

  private CarePlan.Swap swap(Swap swap) {
    Exercise usual = contents.exercise(swap.exercise());
    Exercise now = firstThatSuits(usual);
    if (now == usual) {
      return new CarePlan.Swap(swap.from(), swap.to(), swap.why(), now.id());
    }
    boolean later = filter.allows(usual);
    String to =
        (later ? words.swapLater() : words.swapOther())
            .replace("{to}", swap.to())
            .replace("{weeks}", timetable.weeks(phaseOf(usual)))
            .replace("{now}", now.name());
    return new CarePlan.Swap(swap.from(), to, later ? swap.why() : now.why(), now.id());
  }

  /** The exercise or the first that stands in for it; every chain ends in one that suits. */
  private Exercise firstThatSuits(Exercise exercise) {
    Exercise suitable = exercise;
    while (!filter.allowsNow(suitable)) {
      Optional<String> next = Optional.ofNullable(suitable.instead());
      suitable = contents.exercise(next.orElseGet(contents.neutral()::getFirst));
    }
    return suitable;
  }

  private Phase phaseOf(Exercise exercise) {
    return contents.phases().get(exercise.phase() - 1);
  }

  /** For the day, and things worth having. */
  List<CarePlan.Tip> tips() {
    return Stream.concat(dayTips().map(Extras::shown), advice()).toList();
  }

  /** What was decided where the sources disagree about a tip that is given. */
  Stream<Conflict> conflicts() {
    return dayTips().flatMap(it -> it.conflicts().stream());
  }

  private Stream<Tip> dayTips() {
    Set<String> situations =
        Tailoring.holding(tailoring.tips(), person).map(TipRule::tip).collect(Collectors.toSet());
    return contents.tips().stream().filter(it -> situations.contains(it.when()));
  }

  private static CarePlan.Tip shown(Tip tip) {
    return new CarePlan.Tip(tip.title(), tip.text(), tip.why());
  }

  List<CarePlan.Light> trafficLight() {
    return contents.progression().trafficLight().stream()
        .map(it -> new CarePlan.Light(it.colour(), it.from(), it.to(), it.text()))
        .toList();
  }

  List<String> flareUp() {
    return contents.progression().flareUp().stream().map(Rule::text).toList();
  }

  private static String joined(List<Rule> rules) {
    return rules.stream().map(Rule::text).collect(Collectors.joining(" "));
  }

  private Stream<CarePlan.Tip> advice() {
    Set<String> wanted =
        Tailoring.holding(tailoring.advice(), person).map(Advice::item).collect(Collectors.toSet());
    return contents.equipment().stream().filter(it -> wanted.contains(it.id())).map(Extras::shown);
  }

  private static CarePlan.Tip shown(EquipmentItem item) {
    return new CarePlan.Tip(item.name(), item.budget(), item.why());
  }

  /** What else suits now, the phases to come, and when to go on to the next. */
  List<Stage> progression(Collection<Exercise> given) {
    int now = person.course().phase();
    return contents.phases().stream()
        .filter(it -> it.number() >= now)
        .map(it -> it.number() == now ? current(it, given) : later(it, now))
        .toList();
  }

  private Stage current(Phase phase, Collection<Exercise> given) {
    boolean calm = person.course().pace() != Pace.USUAL;
    Predicate<Exercise> also = it -> !calm && filter.allowsNow(it) && !given.contains(it);
    var stay = new ArrayList<>(contents.progression().hold());
    stay.addAll(contents.progression().easier());
    return stage(phase, words.alsoNow(), also, joined(stay));
  }

  private Stage later(Phase later, int now) {
    List<Rule> advance = contents.progression().advance();
    boolean next = later.number() == now + 1;
    String rules = joined(next ? advance : advance.subList(0, Math.min(1, advance.size())));
    Predicate<Exercise> then = it -> it.phase() == later.number() && filter.allows(it);
    return stage(later, words.then(), then, rules);
  }

  private Stream<String> whatToKnow(Exercise exercise) {
    return tailoring.onlyIf().stream()
        .filter(it -> it.exercise().equals(exercise.id()))
        .flatMap(it -> Stream.ofNullable(it.later()));
  }

  private Stage stage(Phase of, String template, Predicate<Exercise> named, String rules) {
    List<Exercise> moves = contents.exercises().values().stream().filter(named).toList();
    String names = moves.stream().map(Exercise::name).collect(Collectors.joining(", "));
    String text =
        Stream.of(
                of.text(),
                names.isEmpty() ? "" : template.replace("{names}", names),
                moves.stream().flatMap(this::whatToKnow).collect(Collectors.joining(" ")),
                rules)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "));
    Timetable.Span span = timetable.of(of);
    return new Stage(of.number(), of.name(), timetable.weeks(of), span.from(), span.to(), text);
  }
}
