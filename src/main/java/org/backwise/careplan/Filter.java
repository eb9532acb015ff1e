package org.backwise.careplan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backwise.content.Exercise;

/**
 * What a person may do, at any time and now. Session, routine, variants, swaps and progression all
 * ask it, many times for one programme, so it remembers. One person, one thread.
 */
final class Filter {

  private final Suitability suitability;
  private final Person person;
  private final PaceRule pace;
  private final Map<String, Optional<String>> known = new HashMap<>();

  /**
   * The filter of one person.
   *
   * @param pace what the person's pace changes
   */
  Filter(Suitability suitability, Person person, PaceRule pace) {
    this.suitability = suitability;
    this.person = person;
    this.pace = pace;
  }

  /** True if it suits, and its phase has come. */
  boolean allowsNow(Exercise exercise) {
    return hasCome(exercise) && allows(exercise);
  }

  private boolean hasCome(Exercise exercise) {
    return exercise.phase() <= person.course().phase() && pace.reaches(exercise.phase());
  }

  /** True if it suits, now or in a later phase. */
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
   * @throws IllegalStateException if this person does not get it, or not yet
   */
  void mustAllow(Exercise exercise) {
    reasonAgainst(exercise)
        .ifPresent(
            because -> {
              throw new IllegalStateException(
                  "the programme names '%s', but: %s".formatted(exercise.id(), because));
            });
    if (!hasCome(exercise)) {
      throw new IllegalStateException(
          "the programme names '%s', which belongs to phase %d"
              .formatted(exercise.id(), exercise.phase()));
    }
  }
}
