package org.backwise.commands.terminal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan;
import org.backwise.careplan.CarePlan.LeftOut;
import org.backwise.careplan.CarePlan.Light;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.RoutineItem;
import org.backwise.careplan.CarePlan.RoutinePart;
import org.backwise.careplan.CarePlan.Stage;
import org.backwise.careplan.CarePlan.Swap;
import org.backwise.careplan.CarePlan.Tip;
import org.backwise.careplan.CarePlan.Variant;
import org.backwise.careplan.CarePlan.WalkingGoal;
import org.jspecify.annotations.Nullable;

/**
 * A programme as plain text: what was chosen for this person, and why. What the page folds, and the
 * files say in the same words, is only named, since a terminal cannot fold.
 */
final class PlanText {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

  private PlanText() {}

  static void write(CarePlan plan, Page page) {
    beginning(plan, page);
    page.list("What it works on", plan.focus());
    page.list("Stop, and get advice, if", plan.stopIf());
    exercises(plan.exercises(), page);
    session(plan, page);
    page.list("Your walks", plan.walking().stream().map(PlanText::walk).toList());
    routine(plan.routine(), page);
    page.list("What to expect", plan.expectations());
    page.list("What comes next", plan.progression().stream().map(PlanText::stage).toList());
    page.list("Better swaps", plan.swaps().stream().map(PlanText::swap).toList());
    page.list("Left out for you", leftOut(plan.leftOut()));
    page.list("How much pain is fine", plan.trafficLight().stream().map(PlanText::light).toList());
    page.list("If you have a bad day", plan.flareUp());
    page.list("Small things that help", plan.tips().stream().map(Tip::title).toList());
    page.title("Your next check").prose(DAY.format(plan.nextReview().date()));
    page.prose(plan.nextReview().text());
    folded(plan, page);
  }

  private static void beginning(CarePlan plan, Page page) {
    page.title("Your exercise programme: " + plan.phase().name());
    page.prose(
        "Phase %d, %s. Sessions in a week: %d. Exercises: %d."
            .formatted(
                plan.phase().number(),
                weeks(plan.phase().weeks(), plan.phase().from(), plan.phase().to()),
                plan.sessionsPerWeek(),
                plan.exercises().size()));
    page.gap().prose(plan.intro());
  }

  private static void exercises(List<PlannedExercise> exercises, Page page) {
    page.title("Your exercises");
    for (int i = 0; i < exercises.size(); i++) {
      PlannedExercise exercise = exercises.get(i);
      page.hanging("%d. ".formatted(i + 1), exercise.name() + ": " + DoseText.of(exercise.dose()));
      exercise.because().forEach(it -> page.hanging("   - ", it));
      row("You need", String.join(", ", exercise.equipment()), page);
      row("Easier", text(exercise.easier()), page);
      row("Harder", text(exercise.harder()), page);
    }
  }

  private static void row(String label, @Nullable String text, Page page) {
    if (text != null && !text.isBlank()) {
      page.hanging("   " + label + ": ", text);
    }
  }

  private static @Nullable String text(@Nullable Variant variant) {
    return variant == null ? null : variant.text();
  }

  private static void routine(List<RoutinePart> routine, Page page) {
    if (!routine.isEmpty()) {
      page.title("Your day");
    }
    for (RoutinePart part : routine) {
      page.prose(
          "In the %s, %s:".formatted(part.when(), DoseText.several(part.minutes(), "minute")));
      page.items(part.items().stream().map(PlanText::item).toList());
    }
  }

  private static void session(CarePlan plan, Page page) {
    Map<String, String> names =
        Stream.concat(plan.exercises().stream(), plan.also().stream())
            .collect(Collectors.toMap(PlannedExercise::id, PlannedExercise::name));
    page.title("One session, step by step").prose(plan.session().text());
    page.items(
        plan.session().steps().stream()
            .map(it -> names.get(it.exercise()) + ": " + DoseText.of(it.dose()))
            .toList());
  }

  private static String walk(WalkingGoal goal) {
    return "Week %d: %s".formatted(goal.week(), goal.text());
  }

  private static String light(Light light) {
    return "%s, %d to %d out of ten: %s"
        .formatted(light.colour(), light.from(), light.to(), light.text());
  }

  private static String item(RoutineItem item) {
    String note = item.note() == null ? "" : ". " + item.note();
    return item.name() + ": " + DoseText.of(item.dose()) + note;
  }

  private static String stage(Stage stage) {
    String weeks = weeks(stage.weeks(), stage.from(), stage.to());
    return "%s, %s: %s".formatted(stage.name(), weeks, stage.text());
  }

  private static String swap(Swap swap) {
    return "%s, instead of: %s. %s".formatted(swap.to(), swap.from(), swap.why());
  }

  /** In short: each reason once, with all that it leaves out. */
  private static List<String> leftOut(List<LeftOut> leftOut) {
    Map<String, String> names =
        leftOut.stream()
            .collect(
                Collectors.groupingBy(
                    LeftOut::because,
                    LinkedHashMap::new,
                    Collectors.mapping(LeftOut::name, Collectors.joining(", "))));
    return names.entrySet().stream().map(it -> it.getValue() + ": " + it.getKey()).toList();
  }

  private static void folded(CarePlan plan, Page page) {
    page.gap()
        .prose(
            ("(On the page also: how each exercise is done, the tips in full, and %d places where"
                    + " the sources disagree.)")
                .formatted(plan.conflicts().size()));
  }

  private static String weeks(String weeks, LocalDate from, @Nullable LocalDate to) {
    String span = weeks.matches("\\d+") ? "week " + weeks : "weeks " + weeks;
    String until =
        to == null
            ? "from %s on".formatted(DATE.format(from))
            : "%s to %s".formatted(DATE.format(from), DATE.format(to));
    return span + " (" + until + ")";
  }
}
