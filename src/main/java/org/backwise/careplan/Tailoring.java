package org.backwise.careplan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backwise.content.Dose;
import org.backwise.content.Equipment;
import org.backwise.content.Focus;
import org.backwise.content.Movement;
import org.backwise.datafile.Source;
import org.backwise.dialog.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * The rules by which a programme is fitted to a person, as {@code seeds/tailoring.yaml} has them.
 * Source: {@code evidence.md} 3.2 to 3.5; each rule names its own.
 */
record Tailoring(
    List<Intro> intro,
    List<Minutes> minutes,
    List<Daily> daily,
    List<WarmUp> warmUp,
    Walking walking,
    List<PaceRule> paces,
    List<Exclude> exclude,
    List<OnlyIf> onlyIf,
    List<Aim> focus,
    List<Prefer> prefer,
    List<Grow> grow,
    List<Ease> ease,
    Mornings mornings,
    List<Missing> missing,
    List<TipRule> tips,
    List<Habit> habits,
    List<Advice> advice,
    Words words,
    Review review) {

  /** Every rule that holds for some people and not for others. */
  Stream<Rule> rules() {
    return Stream.<List<? extends Rule>>of(
            minutes, daily, warmUp, exclude, onlyIf, focus, prefer, grow, ease, missing, tips,
            habits, advice)
        .flatMap(List::stream);
  }

  /** What a pace changes. */
  PaceRule at(Pace pace) {
    return paces.stream().filter(it -> it.pace() == pace).findFirst().orElseGet(PaceRule::usual);
  }

  /** The rules of a list that hold for a person, in their order. */
  static <R extends Rule> Stream<R> holding(List<R> rules, Person person) {
    return rules.stream().filter(it -> it.holdsFor(person));
  }

  /** What the programme says about itself. */
  record Intro(Disposition outcome, String text) implements Rule {
    @Override
    public @Nullable When when() {
      return null;
    }
  }

  /**
   * How the minutes a day are used; the first that holds counts.
   *
   * @param day all minutes of a day
   * @param session those of them for warm-up and moves, on the days with a session
   * @param walk those for the walk; on the days between, if both together are more than the day has
   * @param walkDays on how many days to walk at first
   * @param warmUp how many exercises to warm up with
   * @param exercises how many moves
   */
  record Minutes(
      String id,
      @Nullable When when,
      int day,
      int session,
      int walk,
      int walkDays,
      int warmUp,
      int exercises,
      String text)
      implements Rule {

    boolean walkFitsIn() {
      return session + walk <= day;
    }
  }

  /** What goes on every day beside the moves of a session. */
  record Daily(String exercise, @Nullable When when, String because) implements Rule {}

  /** What a session may begin with, and how much of it. */
  record WarmUp(String exercise, @Nullable When when, @Nullable Pace pace, Dose dose)
      implements Rule {}

  /** Movements that are left out. */
  record Exclude(
      String id,
      @Nullable When when,
      @Nullable Disposition outcome,
      @Nullable Pace pace,
      List<Movement> movements,
      String because,
      Source source)
      implements Rule {}

  /**
   * When an optional exercise is given; {@code otherwise} says why it is not, and {@code later}
   * what is to be known where it is named as one to come.
   */
  record OnlyIf(
      String exercise,
      When when,
      String because,
      String otherwise,
      @Nullable String later,
      Source source)
      implements Rule {}

  /** Something to work on. */
  record Aim(
      String id,
      @Nullable When when,
      @Nullable Disposition outcome,
      @Nullable Pace pace,
      Focus focus,
      String because,
      String words,
      Source source)
      implements Rule {}

  /** Exercises that come before others. */
  record Prefer(
      String id,
      @Nullable When when,
      @Nullable Disposition outcome,
      List<Integer> phases,
      @Nullable Pace pace,
      List<String> exercises,
      int weight,
      @Nullable String because,
      Source source)
      implements Rule {

    Prefer {
      phases = List.copyOf(Objects.requireNonNullElse(phases, List.of()));
    }
  }

  /** Greater doses for what was learned in an earlier phase; {@code phases}: in which. */
  record Grow(
      String id,
      @Nullable When when,
      List<Integer> phases,
      List<String> exercises,
      @Nullable Integer addSets,
      @Nullable Integer addReps,
      @Nullable Integer addHoldSeconds,
      String because,
      Source source)
      implements Rule {

    Dose more(Dose dose) {
      return new Dose(
          Objects.requireNonNull(sum(dose.sets(), addSets)),
          sum(dose.reps(), addReps),
          sum(dose.holdSeconds(), addHoldSeconds),
          dose.perSide(),
          dose.minutes());
    }

    private static @Nullable Integer sum(@Nullable Integer value, @Nullable Integer more) {
      return value == null || more == null ? value : Integer.valueOf(value + more);
    }
  }

  /** Limits to a dose; without any it only says something about the exercises that it names. */
  record Ease(
      String id,
      @Nullable When when,
      @Nullable Disposition outcome,
      List<Integer> phases,
      List<String> exercises,
      @Nullable Integer maxSets,
      @Nullable Integer maxReps,
      @Nullable Integer maxHoldSeconds,
      @Nullable Integer maxMinutes,
      String because,
      Source source)
      implements Rule {

    Ease {
      phases = List.copyOf(Objects.requireNonNullElse(phases, List.of()));
      exercises = List.copyOf(Objects.requireNonNullElse(exercises, List.of()));
    }

    boolean isFor(String exercise) {
      return exercises.isEmpty() || exercises.contains(exercise);
    }

    boolean hasLimit() {
      return Stream.of(maxSets, maxReps, maxHoldSeconds, maxMinutes).anyMatch(Objects::nonNull);
    }

    Dose limit(Dose dose) {
      return new Dose(
          Objects.requireNonNull(atMost(dose.sets(), maxSets)),
          atMost(dose.reps(), maxReps),
          atMost(dose.holdSeconds(), maxHoldSeconds),
          dose.perSide(),
          atMost(dose.minutes(), maxMinutes));
    }

    private static @Nullable Integer atMost(@Nullable Integer value, @Nullable Integer limit) {
      return value == null || limit == null ? value : Integer.valueOf(Math.min(value, limit));
    }
  }

  /** What waits until later in the morning. */
  record Mornings(When when, List<Movement> movements, String note, Source source) {}

  /** A thing that a person does not have. */
  record Missing(Equipment equipment, When when, String because) implements Rule {}

  /** When the tips for a situation are given. */
  record TipRule(String tip, @Nullable When when) implements Rule {}

  /** A habit that a person has. */
  record Habit(String habit, When when) implements Rule {}

  /** A thing worth having. */
  record Advice(String item, When when) implements Rule {}

  /** Words that a plan is put together with; names in braces are filled in. */
  record Words(
      String suits,
      String inPlaceOf,
      String inPlaceOfLater,
      String swapLater,
      String swapOther,
      String alsoNow,
      String then,
      String session,
      String sessionWithWalk) {}

  /** When to look at the programme again. */
  record Review(int days, String text) {}
}
