package org.backwise.careplan;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backwise.careplan.Tailoring.Exclude;
import org.backwise.careplan.Tailoring.Missing;
import org.backwise.careplan.Tailoring.OnlyIf;
import org.backwise.content.Conflict;
import org.backwise.content.Exercise;
import org.backwise.content.Movement;
import org.backwise.content.Offer;

/**
 * What a person may do, whatever the phase. It is the one place that decides this: session,
 * routine, variants, swaps and progression all ask it.
 */
final class Filter {

  private final List<Exclude> excluding;
  private final Set<Movement> leftOut = EnumSet.noneOf(Movement.class);
  private final List<Missing> missing;
  private final List<OnlyIf> unasked;

  Filter(Tailoring tailoring, Person person) {
    this.excluding = Tailoring.holding(tailoring.exclude(), person).toList();
    this.excluding.forEach(it -> leftOut.addAll(it.movements()));
    this.missing = Tailoring.holding(tailoring.missing(), person).toList();
    this.unasked = tailoring.onlyIf().stream().filter(it -> !it.holdsFor(person)).toList();
  }

  boolean allows(Exercise exercise) {
    return reasonAgainst(exercise).isEmpty();
  }

  /**
   * Why this person does not get an exercise; none if it suits. What is never offered comes first,
   * then the excluding rules in their order, then equipment, then what asks for a reason to be
   * given.
   */
  Optional<String> reasonAgainst(Exercise exercise) {
    return never(exercise)
        .or(() -> excluded(exercise))
        .or(() -> missing(exercise))
        .or(() -> unasked(exercise));
  }

  private static Optional<String> never(Exercise exercise) {
    return exercise.offer() != Offer.NEVER
        ? Optional.empty()
        : exercise.conflicts().stream()
            .map(Conflict::decision)
            .findFirst()
            .or(() -> Optional.of(exercise.why()));
  }

  private Optional<String> excluded(Exercise exercise) {
    if (Collections.disjoint(exercise.movements(), leftOut)) {
      return Optional.empty();
    }
    return excluding.stream()
        .filter(it -> exercise.movements().stream().anyMatch(it.movements()::contains))
        .map(Exclude::because)
        .findFirst();
  }

  private Optional<String> missing(Exercise exercise) {
    return missing.stream()
        .filter(it -> exercise.equipment().contains(it.equipment()))
        .map(Missing::because)
        .findFirst();
  }

  private Optional<String> unasked(Exercise exercise) {
    return unasked.stream()
        .filter(it -> it.exercise().equals(exercise.id()))
        .map(OnlyIf::otherwise)
        .findFirst();
  }
}
