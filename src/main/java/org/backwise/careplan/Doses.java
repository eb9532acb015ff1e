package org.backwise.careplan;

import java.util.List;
import java.util.stream.Stream;
import org.backwise.careplan.Tailoring.Ease;
import org.backwise.careplan.Tailoring.Grow;
import org.backwise.content.Dose;
import org.backwise.content.Exercise;
import org.jspecify.annotations.Nullable;

/** How much of each exercise a person does, and why it is more or less than usual. */
final class Doses {

  private final List<Grow> growing;
  private final List<Ease> easing;
  private final PaceRule pace;

  Doses(Tailoring tailoring, Person person) {
    this.growing = Tailoring.holding(tailoring.grow(), person).toList();
    this.easing = Tailoring.holding(tailoring.ease(), person).toList();
    this.pace = tailoring.at(person.course().pace());
  }

  /** The dose in this phase at this pace, within every limit that holds. */
  Dose of(Exercise exercise) {
    return of(exercise, grown(exercise));
  }

  /** A dose other than the exercise's own, at this pace and within every limit that holds. */
  Dose of(Exercise exercise, Dose usual) {
    Dose dose = pace.of(usual);
    for (Ease rule : easing) {
      dose = rule.isFor(exercise.id()) ? rule.limit(dose) : dose;
    }
    return dose;
  }

  private Dose grown(Exercise exercise) {
    Dose dose = exercise.dose();
    for (Grow rule : growing) {
      dose = rule.exercises().contains(exercise.id()) ? rule.more(dose) : dose;
    }
    return dose;
  }

  /**
   * What the rules say about an exercise at its own dose; those that change nothing say nothing.
   */
  Stream<String> because(Exercise exercise) {
    Stream<String> more =
        growing.stream()
            .filter(it -> it.exercises().contains(exercise.id()))
            .filter(_ -> pace.pace() == Pace.USUAL)
            .map(Grow::because);
    return Stream.concat(more, because(exercise, grown(exercise)));
  }

  /** What the rules say about an exercise at another dose. */
  Stream<String> because(Exercise exercise, Dose usual) {
    Dose paced = pace.of(usual);
    return easing.stream()
        .filter(it -> it.isFor(exercise.id()))
        .filter(it -> !it.hasLimit() || !it.limit(paced).equals(paced))
        .map(Ease::because);
  }

  /** The dose as the plan shows it. */
  static CarePlan.Dose shown(Dose dose) {
    @Nullable Boolean perSide = dose.perSide() ? Boolean.TRUE : null;
    return new CarePlan.Dose(dose.sets(), dose.reps(), dose.holdSeconds(), dose.minutes(), perSide);
  }
}
