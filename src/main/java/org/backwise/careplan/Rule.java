package org.backwise.careplan;

import java.util.List;
import org.backwise.dialog.Condition;
import org.backwise.dialog.Disposition;
import org.jspecify.annotations.Nullable;

/** Something in {@code tailoring.yaml} that holds for some people and not for others. */
sealed interface Rule
    permits Tailoring.Intro,
        Tailoring.Minutes,
        Tailoring.Daily,
        Tailoring.WarmUp,
        Tailoring.Exclude,
        Tailoring.OnlyIf,
        Tailoring.Aim,
        Tailoring.Prefer,
        Tailoring.Grow,
        Tailoring.Ease,
        Tailoring.Missing,
        Tailoring.TipRule,
        Tailoring.Habit,
        Tailoring.Advice {

  /** Its name; none for a rule that is known by what it is about. */
  default @Nullable String id() {
    return null;
  }

  /** On which answers it holds; none means on all. */
  @Nullable When when();

  /** For which end of the triage it holds; none means for both. */
  default @Nullable Disposition outcome() {
    return null;
  }

  /** In which phases it holds; none means in all. */
  default List<Integer> phases() {
    return List.of();
  }

  /** At which pace it holds; none means at any. */
  default @Nullable Pace pace() {
    return null;
  }

  /** Answers and end as one condition, on the answers and on where they end. */
  default Condition condition() {
    When when = when();
    Condition answers = when == null ? Condition.ALWAYS : when.condition();
    Disposition end = outcome();
    return end == null ? answers : new Condition.All(List.of(Person.endsIn(end), answers));
  }

  /** True if it holds for this person. */
  default boolean holdsFor(Person person) {
    return isFor(person.course()) && person.meets(condition());
  }

  /** True if neither the phase nor the pace speaks against it. */
  default boolean isFor(Course course) {
    return isFor(course.pace()) && (phases().isEmpty() || phases().contains(course.phase()));
  }

  /** True if it holds at this pace, or at any. */
  default boolean isFor(Pace of) {
    Pace pace = pace();
    return pace == null || pace == of;
  }
}
