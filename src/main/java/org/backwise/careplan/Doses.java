package org.backwise.careplan;

import java.util.List;
import org.backwise.careplan.Tailoring.Ease;
import org.backwise.content.Dose;
import org.jspecify.annotations.Nullable;

/** How much of each exercise a person does, and why it is less than usual. */
final class Doses {

  private final List<Ease> easing;

  Doses(Tailoring tailoring, Person person) {
    this.easing = Tailoring.holding(tailoring.ease(), person).toList();
  }

  /** The dose within every limit that holds. */
  Dose of(String exercise, Dose usual) {
    Dose dose = usual;
    for (Ease rule : easing) {
      dose = rule.isFor(exercise) ? rule.limit(dose) : dose;
    }
    return dose;
  }

  /** What the rules say about an exercise; those that change nothing say nothing. */
  List<String> because(String exercise, Dose usual) {
    return easing.stream()
        .filter(it -> it.isFor(exercise))
        .filter(it -> !it.hasLimit() || !it.limit(usual).equals(usual))
        .map(Ease::because)
        .toList();
  }

  /** The dose as the plan shows it. */
  static CarePlan.Dose shown(Dose dose) {
    @Nullable Boolean perSide = dose.perSide() ? Boolean.TRUE : null;
    return new CarePlan.Dose(dose.sets(), dose.reps(), dose.holdSeconds(), dose.minutes(), perSide);
  }
}
