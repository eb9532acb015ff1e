package org.backwise.careplan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.RoutineItem;
import org.backwise.careplan.Tailoring.Mornings;
import org.backwise.careplan.Tailoring.Words;
import org.backwise.content.Contents;
import org.backwise.content.Dose;
import org.backwise.content.Exercise;
import org.backwise.content.RoutinePart;
import org.jspecify.annotations.Nullable;

/**
 * The routine of the day, passed through the same filter as everything else: what is left out, or
 * comes in a later phase, gives way to the first exercise of its {@code instead} chain that is not,
 * and says so. No exercise stands twice in a part.
 */
final class DailyRoutine {

  private static final String MORNING = "morning";

  private final Contents contents;
  private final Filter filter;
  private final Doses doses;
  private final Words words;
  private final Mornings mornings;
  private final boolean startsSlowly;
  private final Timetable timetable;

  DailyRoutine(
      Contents contents,
      Tailoring tailoring,
      Person person,
      Filter filter,
      Doses doses,
      Timetable timetable) {
    this.contents = contents;
    this.words = tailoring.words();
    this.mornings = tailoring.mornings();
    this.startsSlowly = person.meets(mornings.when().condition());
    this.filter = filter;
    this.doses = doses;
    this.timetable = timetable;
  }

  List<CarePlan.RoutinePart> parts() {
    return contents.routine().stream().map(this::part).toList();
  }

  private CarePlan.RoutinePart part(RoutinePart part) {
    var items = new ArrayList<RoutineItem>();
    var taken = new HashSet<String>();
    int minutes = 0;
    // What keeps its place is taken first, so that nothing else steps into it.
    part.items().stream()
        .map(it -> exercise(it))
        .filter(filter::allowsNow)
        .forEach(it -> taken.add(it.id()));
    for (RoutinePart.Item item : part.items()) {
      Exercise usual = exercise(item);
      Exercise given = filter.allowsNow(usual) ? usual : standIn(usual, taken);
      Dose start = given == usual ? item.dose() : startOf(given, usual.minutesAt(item.dose()));
      Dose dose = doses.of(given, start);
      taken.add(given.id());
      minutes += given.minutesAt(dose);
      String note = notes(part, item, usual, given);
      items.add(new RoutineItem(given.id(), given.name(), Doses.shown(dose), note));
    }
    return new CarePlan.RoutinePart(part.when(), minutes, items);
  }

  /** A walk that stands in for two minutes of something takes two minutes, not ten. */
  private static Dose startOf(Exercise given, int room) {
    Dose dose = given.dose();
    Integer minutes = dose.minutes();
    return minutes == null
        ? dose
        : new Dose(dose.sets(), null, null, false, Math.min(minutes, Math.max(1, room)));
  }

  private Exercise exercise(RoutinePart.Item item) {
    return contents.exercise(item.exercise());
  }

  /** The first of the chain that suits and is not there yet; else a neutral exercise. */
  private Exercise standIn(Exercise usual, Set<String> taken) {
    Predicate<Exercise> free = it -> !taken.contains(it.id());
    return Stream.concat(chain(usual), neutral())
        .filter(filter::allowsNow)
        .filter(free)
        .findFirst()
        .or(() -> neutral().findFirst())
        .orElse(usual);
  }

  private Stream<Exercise> neutral() {
    return contents.neutral().stream().map(contents::exercise);
  }

  private Stream<Exercise> chain(Exercise first) {
    return Stream.iterate(Optional.of(first), Optional::isPresent, it -> it.flatMap(this::next))
        .flatMap(Optional::stream)
        .skip(1);
  }

  private Optional<Exercise> next(Exercise exercise) {
    return Optional.ofNullable(exercise.instead()).map(contents::exercise);
  }

  private @Nullable String notes(
      RoutinePart part, RoutinePart.Item item, Exercise usual, Exercise given) {
    String note = note(item, usual, given);
    boolean waits =
        startsSlowly
            && part.when().equals(MORNING)
            && given.movements().stream().anyMatch(mornings.movements()::contains);
    if (!waits) {
      return note;
    }
    return given == usual || note == null ? mornings.note() : note + " " + mornings.note();
  }

  private @Nullable String note(RoutinePart.Item item, Exercise usual, Exercise given) {
    if (given == usual) {
      return item.note();
    }
    String weeks = weeksOf(usual);
    String template = filter.allows(usual) ? words.inPlaceOfLater() : words.inPlaceOf();
    return template.replace("{name}", usual.name()).replace("{weeks}", weeks);
  }

  private String weeksOf(Exercise exercise) {
    return timetable.weeks(contents.phases().get(exercise.phase() - 1));
  }
}
