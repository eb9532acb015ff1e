package org.backwise.careplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backwise.careplan.CarePlan.Dose;
import org.backwise.careplan.CarePlan.Part;
import org.backwise.careplan.CarePlan.PlannedExercise;
import org.backwise.careplan.CarePlan.SessionStep;
import org.backwise.careplan.CarePlan.WalkingGoal;
import org.backwise.content.Contents;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.content.Offer;
import org.junit.jupiter.api.Test;

/** The programmes of {@link Everybody} in every phase and at every pace. */
class EveryCourseTest {

  private static final Contents CONTENTS = TheServedRules.CONTENTS;
  private static final LocalDate TODAY = TheServedRules.TODAY;
  private static final List<Everybody.One> EVERYBODY = Everybody.all().toList();

  /** A programme that began one, four or ten weeks ago, by its phase. */
  private static final List<Course> COURSES =
      Course.all(TODAY).stream()
          .map(it -> new Course(TODAY.minusWeeks(weeks(it.phase())), it.phase(), it.pace()))
          .toList();

  private static int weeks(int phase) {
    return phase == 1 ? 0 : phase == 2 ? 4 : 10;
  }

  private record Planned(Everybody.One one, Course course, CarePlan plan) {
    @Override
    public String toString() {
      return "phase %d, %s, %s".formatted(course.phase(), course.pace(), one);
    }

    Stream<Exercise> named() {
      return plan.named().map(CONTENTS::exercise);
    }

    Stream<SessionStep> steps(Part part) {
      return plan.session().steps().stream().filter(it -> it.part() == part);
    }

    Stream<Exercise> moves() {
      return steps(Part.MOVES).map(SessionStep::exercise).map(CONTENTS::exercise);
    }

    boolean may(String exercise) {
      return TheServedRules.filter(one.disposition(), one.answers(), course)
          .allowsNow(CONTENTS.exercise(exercise));
    }
  }

  private static Stream<Planned> plans() {
    return EVERYBODY.parallelStream().flatMap(it -> COURSES.stream().map(on -> planned(it, on)));
  }

  private static Planned planned(Everybody.One one, Course course) {
    return new Planned(one, course, TheServedRules.plan(one.disposition(), one.answers(), course));
  }

  @Test
  void names_nothing_excluded_or_of_a_later_phase_and_has_a_card_for_everything() {
    plans()
        .forEach(
            it -> {
              holdsNothingForbidden(it);
              hasACardForEverything(it);
              fitsTheDay(it);
              holdsWhatItsPhaseIsAbout(it);
            });
  }

  private static void holdsNothingForbidden(Planned it) {
    Set<Movement> forbidden =
        Forbidden.movements(it.one().disposition(), it.one().answers(), it.course().pace());
    it.named()
        .forEach(
            exercise -> {
              assertThat(Collections.disjoint(exercise.movements(), forbidden))
                  .as("%s for %s", exercise.id(), it)
                  .isTrue();
              assertThat(exercise.offer()).isNotEqualTo(Offer.NEVER);
              assertThat(exercise.phase()).as("%s", it).isLessThanOrEqualTo(it.course().phase());
            });
    Named.inWords(it.plan())
        .map(CONTENTS::exercise)
        .forEach(
            exercise ->
                assertThat(Collections.disjoint(exercise.movements(), forbidden))
                    .as("%s in words for %s", exercise.id(), it)
                    .isTrue());
  }

  private static void hasACardForEverything(Planned it) {
    Set<String> cards =
        Stream.of(it.plan().exercises(), it.plan().also())
            .flatMap(List::stream)
            .map(PlannedExercise::id)
            .collect(Collectors.toSet());
    assertThat(it.plan().named()).as("%s", it).allMatch(cards::contains);
    assertThat(it.plan().exercises())
        .as("%s", it)
        .allMatch(exercise -> exercise.swap() != null && !exercise.because().isEmpty());
  }

  private static void fitsTheDay(Planned it) {
    int day =
        switch (it.one().answers().of("six-weeks").getFirst()) {
          case "thirty" -> 30;
          case "twenty" -> 20;
          default -> 10;
        };
    assertThat(it.plan().session().minutes()).as("%s", it).isBetween(3, day);
    assertThat(it.steps(Part.WARM_UP)).as("%s", it).hasSizeBetween(1, 2);
    assertThat(it.moves()).as("%s", it).hasSizeBetween(3, 5).doesNotHaveDuplicates();
    assertThat(it.steps(Part.WALK)).hasSize(day == 10 ? 0 : 1);
  }

  private static void holdsWhatItsPhaseIsAbout(Planned it) {
    if (it.course().pace() == Pace.FLARE_UP) {
      assertThat(it.moves()).as("%s", it).allMatch(exercise -> exercise.phase() == 1);
      assertThat(it.moves().map(Exercise::id))
          .as("%s", it)
          .containsAnyOf("diaphragmatic-breathing", "pelvic-tilt", "standing-pelvic-tilt");
    } else if (it.course().phase() == 2) {
      assertThat(it.moves()).as("%s", it).anyMatch(exercise -> exercise.phase() == 2);
    } else if (it.course().phase() == 3) {
      assertThat(it.moves().map(Exercise::id))
          .as("%s", it)
          .containsAnyOf(
              it.may("split-stance-row")
                  ? new String[] {"split-stance-row"}
                  : new String[] {"hip-hinge", "sit-to-stand"});
    }
  }

  @Test
  void another_pace_is_never_more_than_the_usual_one() {
    Everybody.anybody()
        .parallel()
        .forEach(
            one -> {
              for (Course course : COURSES) {
                var usual = new Course(course.start(), course.phase(), Pace.USUAL);
                isNotMore(planned(one, course), planned(one, usual));
              }
            });
  }

  private static void isNotMore(Planned less, Planned usual) {
    Map<String, PlannedExercise> cards =
        Stream.of(usual.plan().exercises(), usual.plan().also())
            .flatMap(List::stream)
            .collect(Collectors.toMap(PlannedExercise::id, Function.identity()));
    for (PlannedExercise exercise : less.plan().exercises()) {
      Stream.ofNullable(cards.get(exercise.id()))
          .forEach(
              it ->
                  assertThat(work(exercise.dose()))
                      .as("%s for %s", it.id(), less)
                      .isLessThanOrEqualTo(work(it.dose())));
    }
  }

  private static int work(Dose dose) {
    Integer minutes = dose.minutes();
    Integer reps = dose.reps();
    Integer hold = dose.holdSeconds();
    return dose.sets()
        * (minutes == null ? 1 : minutes * 60)
        * (reps == null ? 1 : reps)
        * (hold == null ? 1 : hold);
  }

  @Test
  void walks_grow_by_a_tenth_to_a_fifth_or_by_a_day_up_to_half_an_hour_on_five_days() {
    Everybody.anybody()
        .flatMap(it -> COURSES.stream().limit(3).map(on -> planned(it, on)))
        .forEach(
            it -> {
              List<WalkingGoal> weeks = it.plan().walking();
              assertThat(weeks).as("%s", it).hasSizeBetween(5, 16);
              assertThat(weeks.getLast().minutes()).isEqualTo(30);
              assertThat(weeks.getLast().days()).isEqualTo(5);
              boolean usual = it.course().pace() == Pace.USUAL;
              for (int i = usual ? 1 : 3; i < weeks.size(); i++) {
                grows(weeks.get(i - 1), weeks.get(i), it);
              }
            });
  }

  private static void grows(WalkingGoal before, WalkingGoal now, Planned it) {
    assertThat(now.from()).isEqualTo(before.from().plusWeeks(1));
    int more = now.minutes() - before.minutes();
    boolean oneMoreDay = now.days() == before.days() + 1;
    assertThat(oneMoreDay ? more == 0 : more == 1 || more * 5 <= before.minutes())
        .as("%s after %s for %s", now, before, it)
        .isTrue();
  }
}
