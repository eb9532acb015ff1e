package org.backwise.careplan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.Dose;
import org.backwise.careplan.CarePlan.LeftOut;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.RoutinePart;
import org.backwise.careplan.CarePlan.SessionStep;
import org.backwise.careplan.CarePlan.Stage;
import org.backwise.careplan.CarePlan.Variant;
import org.jspecify.annotations.Nullable;

/** All of a programme as plain text, short enough for a clinician to read line by line. */
final class WholePlan {

  private final List<String> lines = new ArrayList<>();

  private WholePlan() {}

  static String of(CarePlan plan) {
    var text = new WholePlan();
    text.write(plan);
    return String.join("\n", text.lines);
  }

  private void write(CarePlan plan) {
    title("Programme");
    lines.add(plan.intro());
    lines.add(
        "Began %s, pace %s. Phase %d, %s: weeks %s, %s to %s. Sessions a week: %d."
            .formatted(
                plan.start(),
                plan.pace(),
                plan.phase().number(),
                plan.phase().name(),
                plan.phase().weeks(),
                plan.phase().from(),
                until(plan.phase().to()),
                plan.sessionsPerWeek()));
    list("Works on", plan.focus().stream());
    title("Session, %d minutes".formatted(plan.session().minutes()));
    lines.add(plan.session().text());
    plan.session().steps().forEach(it -> lines.add(step(it)));
    title("Exercises");
    plan.exercises().forEach(this::card);
    list(
        "Also named",
        plan.also().stream().map(it -> it.id() + ": " + dose(it.dose()) + variants(it)));
    list(
        "Walking",
        plan.walking().stream()
            .map(it -> "week %d, from %s: %s".formatted(it.week(), it.from(), it.text())));
    title("Daily routine");
    plan.routine().forEach(this::part);
    list("Phases", plan.progression().stream().map(WholePlan::stage));
    list("Left out", leftOut(plan.leftOut()));
    list(
        "Swaps for habits",
        plan.swaps().stream()
            .map(it -> "%s -> %s (%s). %s".formatted(it.from(), it.to(), it.exercise(), it.why())));
    list(
        "Where the sources disagree",
        plan.conflicts().stream().map(it -> it.about() + " => " + it.decision()));
    list("Tips", plan.tips().stream().map(it -> it.title() + ": " + it.text()));
    list(
        "Traffic light",
        plan.trafficLight().stream()
            .map(it -> "%s %d-%d: %s".formatted(it.colour(), it.from(), it.to(), it.text())));
    list("Flare-up", plan.flareUp().stream());
    list("Expectations", plan.expectations().stream());
    list("Stop if", plan.stopIf().stream());
    list("Next check", Stream.of(plan.nextReview().date() + ": " + plan.nextReview().text()));
  }

  private void title(String text) {
    lines.add("");
    lines.add("## " + text);
  }

  private void list(String title, Stream<String> items) {
    List<String> all = items.toList();
    if (!all.isEmpty()) {
      title(title);
      all.forEach(it -> lines.add("- " + it));
    }
  }

  private static String step(SessionStep step) {
    String part = step.part().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return "- %-8s %-34s %-28s %d seconds"
        .formatted(part, step.exercise(), dose(step.dose()), step.seconds());
  }

  private void card(PlannedExercise card) {
    lines.add("- %s: %s%s".formatted(card.id(), dose(card.dose()), variants(card)));
    card.because().forEach(it -> lines.add("    + " + it));
    lines.add(
        "    sources: "
            + card.sources().stream()
                .map(it -> it.title() + ", " + it.section())
                .collect(Collectors.joining("; ")));
  }

  private static String variants(PlannedExercise card) {
    return Stream.of(
            variant("easier", card.easier()),
            variant("harder", card.harder()),
            card.swap() == null ? null : "if it hurts: " + card.swap())
        .filter(Objects::nonNull)
        .map(it -> "; " + it)
        .collect(Collectors.joining());
  }

  private static @Nullable String variant(String name, @Nullable Variant variant) {
    if (variant == null) {
      return null;
    }
    String exercise = variant.exercise() == null ? "" : " (" + variant.exercise() + ")";
    return name + ": " + variant.text() + exercise;
  }

  private void part(RoutinePart part) {
    lines.add("- %s, %d minutes".formatted(part.when(), part.minutes()));
    part.items()
        .forEach(
            it -> {
              String note = it.note() == null ? "" : ". " + it.note();
              lines.add("    " + it.id() + ": " + dose(it.dose()) + note);
            });
  }

  private static String stage(Stage stage) {
    return "%d %s, weeks %s, %s to %s: %s"
        .formatted(
            stage.phase(),
            stage.name(),
            stage.weeks(),
            stage.from(),
            until(stage.to()),
            stage.text());
  }

  private static String until(@Nullable Object day) {
    return day == null ? "no end" : day.toString();
  }

  /** Each reason once, with all that it leaves out. */
  private static Stream<String> leftOut(List<LeftOut> leftOut) {
    Map<String, String> names =
        leftOut.stream()
            .collect(
                Collectors.groupingBy(
                    LeftOut::because,
                    LinkedHashMap::new,
                    Collectors.mapping(LeftOut::id, Collectors.joining(", "))));
    return names.entrySet().stream().map(it -> it.getValue() + ": " + it.getKey());
  }

  private static String dose(Dose dose) {
    String reps = dose.reps() == null ? "" : " x " + dose.reps();
    String hold = dose.holdSeconds() == null ? "" : ", hold " + dose.holdSeconds() + " s";
    String minutes = dose.minutes() == null ? "" : " x " + dose.minutes() + " min";
    String side = dose.perSide() == null ? "" : ", each side";
    return dose.sets() + reps + minutes + hold + side;
  }
}
