package org.backwise.careplan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backwise.content.Exercise;

/**
 * What a person may do, whatever the phase. Session, routine, variants, swaps and progression all
 * ask it, many times for one programme, so it remembers. One person, one thread.
 */
final class Filter {

  private final Suitability suitability;
  private final Person person;
  private final Map<String, Optional<String>> known = new HashMap<>();

  Filter(Suitability suitability, Person person) {
    this.suitability = suitability;
    this.person = person;
  }

  boolean allows(Exercise exercise) {
    return reasonAgainst(exercise).isEmpty();
  }

  /** Why this person does not get an exercise; none if it suits. */
  Optional<String> reasonAgainst(Exercise exercise) {
    return known.computeIfAbsent(exercise.id(), _ -> firstReason(exercise));
  }

  private Optional<String> firstReason(Exercise exercise) {
    return suitability.against(exercise).stream()
        .filter(it -> person.meets(it.when()))
        .map(Suitability.Reason::because)
        .findFirst();
  }

  /**
   * Makes sure of an exercise that a programme names.
   *
   * @throws IllegalStateException if this person does not get it
   */
  void mustAllow(Exercise exercise) {
    reasonAgainst(exercise)
        .ifPresent(
            because -> {
              throw new IllegalStateException(
                  "the programme names '%s', but: %s".formatted(exercise.id(), because));
            });
  }
}
