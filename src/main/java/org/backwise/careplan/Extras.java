package org.backwise.careplan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.backwise.content.Progression.Light;
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
  private final Phase phase;

  Extras(Contents contents, Tailoring tailoring, Person person, Filter filter, Phase phase) {
    this.contents = contents;
    this.tailoring = tailoring;
    this.words = tailoring.words();
    this.person = person;
    this.filter = filter;
    this.phase = phase;
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
      return new CarePlan.Swap(swap.from(), swap.to(), swap.why());
    }
    boolean later = filter.allows(usual);
    String to =
        (later ? words.swapLater() : words.swapOther())
            .replace("{to}", swap.to())
            .replace("{weeks}", phaseOf(usual).weeks())
            .replace("{now}", now.name());
    return new CarePlan.Swap(swap.from(), to, later ? swap.why() : now.why());
  }

  /** The exercise or the first that stands in for it; every chain ends in one that suits. */
  private Exercise firstThatSuits(Exercise exercise) {
    Exercise suitable = exercise;
    while (!(suitable.phase() <= phase.number() && filter.allows(suitable))) {
      Optional<String> next = Optional.ofNullable(suitable.instead());
      suitable = contents.exercise(next.orElseGet(contents.neutral()::getFirst));
    }
    return suitable;
  }

  private Phase phaseOf(Exercise exercise) {
    return contents.phases().get(exercise.phase() - 1);
  }

  /** For the day, for pain in exercise, for a bad day, and things worth having. */
  List<CarePlan.Tip> tips() {
    return Stream.of(dayTips().map(Extras::shown), Stream.of(trafficLight(), flareUp()), advice())
        .flatMap(it -> it)
        .toList();
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

  private CarePlan.Tip trafficLight() {
    String text =
        contents.progression().trafficLight().stream()
            .map(this::light)
            .collect(Collectors.joining(" "));
    return new CarePlan.Tip(words.trafficLight(), text, words.trafficLightWhy());
  }

  private String light(Light light) {
    String colour = light.colour().substring(0, 1).toUpperCase(Locale.ROOT);
    return words
        .light()
        .replace("{colour}", colour + light.colour().substring(1))
        .replace("{from}", String.valueOf(light.from()))
        .replace("{to}", String.valueOf(light.to()))
        .replace("{text}", light.text());
  }

  private CarePlan.Tip flareUp() {
    String text = joined(contents.progression().flareUp());
    return new CarePlan.Tip(words.flareUp(), text, words.flareUpWhy());
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
    Stream<Stage> now = stage(phase, words.alsoNow(), given, "");
    return Stream.concat(now, contents.phases().stream().skip(phase.number()).flatMap(this::later))
        .toList();
  }

  private Stream<Stage> later(Phase later) {
    boolean next = later.number() == phase.number() + 1;
    List<Rule> advance = contents.progression().advance();
    String rules = joined(next ? advance : advance.subList(0, Math.min(1, advance.size())));
    return stage(later, words.then(), List.of(), rules);
  }

  private Stream<Stage> stage(Phase of, String template, Collection<Exercise> not, String rules) {
    String names =
        contents.exercises().values().stream()
            .filter(it -> it.phase() == of.number() && filter.allows(it) && !not.contains(it))
            .map(Exercise::name)
            .collect(Collectors.joining(", "));
    String moves = names.isEmpty() ? "" : template.replace("{names}", names);
    String text =
        Stream.of(of.text(), moves, rules)
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(" "));
    return Stream.of(new Stage(of.number(), of.name(), of.weeks(), text));
  }
}
