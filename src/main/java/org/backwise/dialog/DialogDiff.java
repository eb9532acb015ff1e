package org.backwise.dialog;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.backwise.dialog.PairExploration.Ending;
import org.backwise.dialog.Step.Outcome;
import org.backwise.dialog.Walker.Place;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a dialog, compared in what they come to: every combination of answers is given to
 * both.
 */
public final class DialogDiff {

  private final Dialog before;
  private final Dialog after;

  public DialogDiff(Dialog before, Dialog after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Combinations of answers for which the two differ in the same way.
   *
   * @param before where they ended; empty if one of the answers was not offered
   * @param after where they end; empty if one of the answers is no longer offered
   * @param combinations how many combinations of answers to what either version asks
   * @param asBefore the shortest of them, as it was asked
   * @param asAfter the same, as it is asked now
   */
  public record Group(
      Optional<Outcome> before,
      Optional<Outcome> after,
      BigInteger combinations,
      Transcript asBefore,
      Transcript asAfter) {

    /** True if somebody is now sent on less urgently, or to exercises from a referral. */
    public boolean isLessUrgent() {
      return before.isPresent()
          && after.isPresent()
          && after.get().disposition().isLessUrgentThan(before.get().disposition());
    }

    private Group and(Group more) {
      Group shorter = more.length() < length() ? more : this;
      return new Group(
          before, after, combinations.add(more.combinations), shorter.asBefore, shorter.asAfter);
    }

    private int length() {
      return asBefore.lines().size() + asAfter.lines().size();
    }
  }

  /** Whose end is another one, or of another urgency; the less urgent ones first. */
  public List<Group> ends() {
    var left = new Walker(before, List.of());
    var right = new Walker(after, List.of());
    return grouped(left, right, it -> List.of(end(it.left()), end(it.right()))).values().stream()
        .filter(it -> !sameEnd(it))
        .sorted(Comparator.comparing(it -> !it.isLessUrgent()))
        .toList();
  }

  private static boolean sameEnd(Group group) {
    return group.before().map(Outcome::id).equals(group.after().map(Outcome::id))
        && group.before().map(Outcome::disposition).equals(group.after().map(Outcome::disposition));
  }

  /** How something goes over to the new version, among those who get a programme from both. */
  public enum Part {
    GAINED,
    LOST,
    KEPT
  }

  /**
   * Who gets, loses or keeps something that is in some programmes and not in others.
   *
   * @param held for whom it was in the programme
   * @param holds for whom it is now
   */
  public Map<Part, Group> parts(Condition held, Condition holds) {
    var left = new Walker(before, List.of(held));
    var right = new Walker(after, List.of(holds));
    var parts = new EnumMap<Part, Group>(Part.class);
    grouped(left, right, it -> part(left.holds(it.left(), 0), right.holds(it.right(), 0), it))
        .forEach((part, group) -> part.ifPresent(it -> parts.put(it, group)));
    return parts;
  }

  private static Optional<Part> part(boolean held, boolean holds, Ending ending) {
    boolean programmes = hasProgramme(ending.left()) && hasProgramme(ending.right());
    if (!programmes || !held && !holds) {
      return Optional.empty();
    }
    return Optional.of(held && holds ? Part.KEPT : held ? Part.LOST : Part.GAINED);
  }

  private static boolean hasProgramme(@Nullable Place place) {
    return end(place).filter(it -> it.disposition().isExercise()).isPresent();
  }

  private <K> Map<K, Group> grouped(Walker left, Walker right, Function<Ending, K> key) {
    var groups = new LinkedHashMap<K, Group>();
    PairExploration.of(left, right, new SharedAnswers(left, right))
        .endings()
        .forEach(it -> groups.merge(key.apply(it), group(it), Group::and));
    return groups;
  }

  private Group group(Ending ending) {
    return new Group(
        end(ending.left()),
        end(ending.right()),
        ending.combinations(),
        Transcript.of(before, ending.leftAnswers()),
        Transcript.of(after, ending.rightAnswers()));
  }

  private static Optional<Outcome> end(@Nullable Place place) {
    return Optional.ofNullable(place).map(it -> (Outcome) it.at());
  }
}
