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
 * @param facts how often, and since when
 * @param next the phases to come, each with its first day
 */
record Sheet(
    String language,
    String title,
    String phase,
    List<String> facts,
    List<Exercise> exercises,
    Part stopIf,
    Part next,
    String checkIn,
    String note) {

  /** Some lines below a heading. */
  record Part(String heading, List<String> lines) {}

  /**
   * @param picture the path of its still drawing
   */
  record Exercise(String name, String dose, String how, String cue, @Nullable String picture) {}

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
        words.phase(phase.number(), phase.name()) + ", " + words.weeks(phase.weeks()),
        Stream.of(
                words.often().replace("{times}", String.valueOf(plan.sessionsPerWeek())),
                words.began().replace("{day}", dates.day(programme.start(), locale)))
            .toList(),
        plan.exercises().stream().map(it -> exercise(it, all.dose())).toList(),
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

  private static Exercise exercise(PlannedExercise planned, DoseWords words) {
    return new Exercise(
        planned.name(),
        words.of(planned.dose()),
        String.join(" ", planned.how()),
        planned.cue(),
        planned.picture());
  }
}
