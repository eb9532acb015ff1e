package org.backwise.careplan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.backwise.content.Exercise;
import org.backwise.content.Focus;
import org.backwise.content.Phase.Span;

/**
 * Chooses the moves of one session: first one that the phase or the pace is about, then so that
 * everything the programme works on is covered with as few moves as will do, then by preference
 * until the session is full. Ties go to the earlier candidate, so that the same person always gets
 * the same.
 */
final class Session {

  private final List<Exercise> candidates;
  private final ToIntFunction<Exercise> weight;
  private final ToIntFunction<Exercise> seconds;
  private final int budget;
  private final Predicate<Exercise> isFirst;
  private final List<Exercise> chosen = new ArrayList<>();

  /**
   * A session that is still empty.
   *
   * @param candidates what the person may do, the most typical of the phase first
   * @param weight how much the rules prefer a move
   * @param seconds how long a move takes at this person's dose
   * @param budget seconds for all moves together
   * @param isFirst which moves the phase or the pace is about; the best of them comes first
   */
  Session(
      List<Exercise> candidates,
      ToIntFunction<Exercise> weight,
      ToIntFunction<Exercise> seconds,
      int budget,
      Predicate<Exercise> isFirst) {
    this.candidates = candidates;
    this.weight = weight;
    this.seconds = seconds;
    this.budget = budget;
    this.isFirst = isFirst;
  }

  /**
   * The moves.
   *
   * @param aims what is to be covered, as far as a candidate is for it
   * @param size how many moves, if that many fit into the minutes
   * @param span the phase's least and greatest number; covering an aim may take more than {@code
   *     size}, and the least number holds whatever the minutes, with the shortest
   */
  List<Exercise> choose(Set<Focus> aims, int size, Span span) {
    Set<Focus> open = EnumSet.noneOf(Focus.class);
    open.addAll(aims);
    addBest(isFirst);
    chosen.forEach(it -> open.removeAll(it.focus()));
    cover(open, span.max());
    while (chosen.size() < size && addBest(_ -> true)) {}
    while (chosen.size() < span.min() && addShortest()) {}
    return List.copyOf(chosen);
  }

  private boolean addShortest() {
    Optional<Exercise> shortest =
        candidates.stream().filter(this::isNew).min(Comparator.comparingInt(seconds));
    shortest.ifPresent(chosen::add);
    return shortest.isPresent();
  }

  private void cover(Set<Focus> open, int most) {
    while (!open.isEmpty() && chosen.size() < most) {
      Comparator<Exercise> mostCovered = Comparator.comparingInt(it -> covers(it, open));
      Optional<Exercise> best =
          candidates.stream()
              .filter(it -> isNew(it) && fits(it) && covers(it, open) > 0)
              .max(mostCovered.thenComparingInt(weight).thenComparing(earlier()));
      if (best.isEmpty()) {
        return;
      }
      chosen.add(best.get());
      open.removeAll(best.get().focus());
    }
  }

  private static int covers(Exercise exercise, Set<Focus> open) {
    return (int) exercise.focus().stream().filter(open::contains).count();
  }

  private boolean addBest(Predicate<Exercise> suits) {
    Comparator<Exercise> preferred = Comparator.comparingInt(weight);
    Optional<Exercise> best =
        candidates.stream()
            .filter(it -> isNew(it) && fits(it) && suits.test(it))
            .max(preferred.thenComparing(mostVaried()).thenComparing(earlier()));
    best.ifPresent(chosen::add);
    return best.isPresent();
  }

  /** Not chosen yet, and no easier or harder form of what is. */
  private boolean isNew(Exercise exercise) {
    return chosen.stream()
        .noneMatch(
            it ->
                it.id().equals(exercise.id())
                    || it.id().equals(exercise.easier().exercise())
                    || exercise.id().equals(it.easier().exercise()));
  }

  private boolean fits(Exercise exercise) {
    int used = chosen.stream().mapToInt(seconds).sum();
    return used + seconds.applyAsInt(exercise) <= budget;
  }

  /** The greater, the fewer moves of the same main focus there are already. */
  private Comparator<Exercise> mostVaried() {
    return Comparator.comparingLong(this::sameMainFocus).reversed();
  }

  private long sameMainFocus(Exercise exercise) {
    Focus main = exercise.focus().getFirst();
    return chosen.stream().filter(it -> it.focus().getFirst() == main).count();
  }

  private Comparator<Exercise> earlier() {
    return Comparator.<Exercise>comparingInt(candidates::indexOf).reversed();
  }
}
