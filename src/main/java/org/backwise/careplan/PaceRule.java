package org.backwise.careplan;

import java.util.List;
import java.util.Objects;
import org.backwise.content.Dose;
import org.backwise.datafile.Source;
import org.jspecify.annotations.Nullable;

/**
 * What another pace than the usual one changes. Source: {@code evidence.md} 3.5 and 3.7.
 *
 * @param percent how much is left of the repetitions, or of the seconds or minutes where nothing is
 *     counted; 10 to 100
 * @param lastPhase exercises of a later phase than this wait; none if every phase goes on
 * @param exercises how many moves a session has at most; none if as many as usual
 * @param first one of these is in every session, if it suits; none if as usual
 * @param text what the programme says about it
 * @param session what is said about a session; none if as usual
 */
record PaceRule(
    Pace pace,
    int percent,
    @Nullable Integer lastPhase,
    @Nullable Integer exercises,
    List<String> first,
    String text,
    @Nullable String session,
    Source source) {

  PaceRule {
    first = List.copyOf(Objects.requireNonNullElse(first, List.of()));
  }

  /** As it is in the usual pace. */
  static PaceRule usual() {
    return new PaceRule(Pace.USUAL, 100, null, null, List.of(), "", null, new Source("", ""));
  }

  Dose of(Dose dose) {
    Integer reps = dose.reps();
    Integer hold = dose.holdSeconds();
    Integer minutes = dose.minutes();
    return new Dose(
        dose.sets(),
        reps == null ? null : Integer.valueOf(part(reps)),
        hold == null || reps != null ? hold : Integer.valueOf(seconds(hold)),
        dose.perSide(),
        minutes == null ? null : Integer.valueOf(part(minutes)));
  }

  /** What is left of a hold, in whole fives. */
  private int seconds(int hold) {
    return Math.min(hold, 5 * Math.ceilDiv(part(hold), 5));
  }

  /** What is left of a number, at least 1. */
  int part(int number) {
    return Math.max(1, Math.ceilDiv(number * percent, 100));
  }

  /** How many moves a session has that usually has so many. */
  int moves(int usual) {
    return exercises == null ? usual : Math.min(usual, exercises);
  }

  boolean reaches(int phase) {
    return lastPhase == null || phase <= lastPhase;
  }
}
