package org.backwise.handout;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet for the fridge; {@code handout/sheet.html} lays it out.
 *
 * @param language a BCP 47 tag
 * @param facts which phase, how often, and since when
 * @param beside what else is short and good to know; no part of it is empty
 * @param next the phases to come, each with its first day
 */
record Sheet(
    String language,
    String title,
    List<String> facts,
    List<Exercise> exercises,
    List<Part> beside,
    Part stopIf,
    Part next,
    String checkIn,
    String note) {

  /** More would not fit on the fridge; the programme has them all. */
  private static final int WEEKS_OF_WALKS = 4;

  /** Some lines below a heading. */
  record Part(String heading, List<String> lines) {

    /** The lines in two columns of about the same length. */
    public List<List<String>> halves() {
      int all = lines.stream().mapToInt(String::length).sum();
      int left = 0;
      int count = 0;
      while (left * 2 < all) {
        left += lines.get(count++).length();
      }
      return List.of(lines.subList(0, count), lines.subList(count, lines.size()));
    }
  }

  /**
   * @param picture the path of its still drawing
   */
  record Exercise(String name, String dose, String how, @Nullable String picture) {}

  static Sheet of(Account account, Account.Programme programme, HandoutWords all) {
    CarePlan plan = programme.plan();
    HandoutWords.Sheet words = all.sheet();
    Locale locale = account.locale();
    var dates = all.dates();
    var timetable = Timetable.of(programme);
    CarePlan.Phase phase = plan.phase();
    return new Sheet(
        locale.toLanguageTag(),
        words.title(),
        List.of(
            words.phase(phase.number(), phase.name()) + ", " + words.weeks(phase.weeks()),
            words
                .often()
                .replace("{times}", String.valueOf(plan.sessionsPerWeek()))
                .replace("{day}", dates.day(programme.start(), locale))),
        plan.exercises().stream().map(it -> exercise(it, all.dose())).toList(),
        beside(plan, words),
        new Part(words.stopIf(), plan.stopIf()),
        new Part(
            words.next(),
            timetable.later().stream()
                .map(
                    it ->
                        words.nextFrom().replace("{day}", dates.day(it.from(), locale))
                            + ": "
                            + it.name())
                .toList()),
        words.checkIn().replace("{day}", dates.day(plan.nextReview().date(), locale)),
        words
            .note()
            .replace(
                "{day}",
                dates.day(account.answered().atZone(account.zone()).toLocalDate(), locale)));
  }

  /** How much pain is fine, and the walks of the next weeks. */
  private static List<Part> beside(CarePlan plan, HandoutWords.Sheet words) {
    List<String> light =
        plan.trafficLight().stream()
            .map(it -> it.from() + " – " + it.to() + ": " + it.text())
            .toList();
    List<String> walks =
        plan.walking().stream().limit(WEEKS_OF_WALKS).map(CarePlan.WalkingGoal::text).toList();
    return Stream.of(new Part(words.painGuide(), light), new Part(words.walking(), walks))
        .filter(it -> !it.lines().isEmpty())
        .toList();
  }

  private static Exercise exercise(PlannedExercise planned, DoseWords words) {
    return new Exercise(
        planned.name(),
        words.of(planned.dose()),
        String.join(" ", planned.how()),
        planned.picture() == null ? null : planned.picture().still());
  }
}
