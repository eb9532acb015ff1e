package org.backwise.content;

import java.util.List;
import java.util.Objects;
import org.backwise.datafile.Source;
import org.jspecify.annotations.Nullable;

/**
 * One exercise, as {@code seeds/exercises} describes it.
 *
 * @param id the name of its file
 * @param name what people call it
 * @param category its kind
 * @param phase the first phase in which it may be given, 1 to 3
 * @param offer to whom it is given
 * @param focus what it is good for, the main thing first
 * @param movements every movement that is in it
 * @param position how the body is at the start
 * @param equipment what it cannot be done without
 * @param steps what to do, in order
 * @param cue one thing to think of
 * @param why why it may be in a plan
 * @param dose how much to begin with
 * @param minutes whole minutes that it takes at this dose, with rests
 * @param easier how to make it easier
 * @param harder how to make it harder
 * @param instead the exercise that takes its place in the routine; none for a neutral one
 * @param conflicts where the sources disagree about it
 * @param sources where it was read
 */
public record Exercise(
    String id,
    String name,
    Category category,
    int phase,
    Offer offer,
    List<Focus> focus,
    List<Movement> movements,
    String position,
    List<Equipment> equipment,
    List<String> steps,
    String cue,
    String why,
    Dose dose,
    int minutes,
    Variant easier,
    Variant harder,
    @Nullable String instead,
    List<Conflict> conflicts,
    List<Source> sources) {

  public Exercise {
    focus = List.copyOf(focus);
    movements = List.copyOf(movements);
    equipment = List.copyOf(equipment);
    steps = List.copyOf(steps);
    conflicts = List.copyOf(Objects.requireNonNullElse(conflicts, List.of()));
    sources = List.copyOf(sources);
  }

  /** Whole minutes that it takes at another dose, at least one. */
  public int minutesAt(Dose other) {
    return Math.max(1, Math.ceilDiv(minutes * other.workSeconds(), dose.workSeconds()));
  }

  /**
   * About how many seconds it takes at another dose: its minutes, which count the rests, in
   * proportion to the work, rounded up to five.
   */
  public int secondsAt(Dose other) {
    return 5 * Math.ceilDiv(minutes * 12 * other.workSeconds(), dose.workSeconds());
  }
}
