package org.backwise.careplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme for one person, in the words that the person reads.
 *
 * @param intro what this programme is, in a sentence or two
 * @param phase the phase to begin with
 * @param focus what the programme works on, in words
 * @param sessionsPerWeek how often, 1 to 7
 * @param exercises the exercises of a session, in order; never empty
 * @param leftOut exercises that are not given, each with its reason
 * @param routine the daily routine: morning, midday, evening
 * @param swaps something better in place of a habit
 * @param tips for the rest of the day
 * @param progression the phases to come, and when to move on
 * @param expectations what to expect, and by when
 * @param conflicts where the sources disagree, and what was decided
 * @param stopIf when to stop and ask for help
 * @param nextReview when to look at the programme again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CarePlan(
    String intro,
    Phase phase,
    List<String> focus,
    int sessionsPerWeek,
    List<PlannedExercise> exercises,
    List<LeftOut> leftOut,
    List<RoutinePart> routine,
    List<Swap> swaps,
    List<Tip> tips,
    List<Stage> progression,
    List<String> expectations,
    List<Conflict> conflicts,
    List<String> stopIf,
    Review nextReview) {

  /** The ids of every exercise that it offers: in the session, as a variant, in the routine. */
  Stream<String> named() {
    Stream<String> session = exercises.stream().map(PlannedExercise::id);
    Stream<String> variants =
        exercises.stream()
            .flatMap(it -> Stream.of(it.easier(), it.harder()))
            .filter(Objects::nonNull)
            .map(Variant::exercise)
            .filter(Objects::nonNull);
    Stream<String> daily = routine.stream().flatMap(it -> it.items().stream()).map(RoutineItem::id);
    return Stream.of(session, variants, daily).flatMap(it -> it);
  }

  /** {@code weeks} is a span in words, for example {@code 1-2}. */
  public record Phase(int number, String name, String weeks) {}

  /** {@code sets} of {@code reps} or of {@code holdSeconds}, or {@code minutes} at a time. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Dose(
      int sets,
      @Nullable Integer reps,
      @Nullable Integer holdSeconds,
      @Nullable Integer minutes,
      @Nullable Boolean perSide) {}

  /** A way to make an exercise easier or harder; {@code exercise} is another one's id, if it is. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Variant(String text, @Nullable String exercise) {}

  /** {@code because}: why it was chosen for this person. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record PlannedExercise(
      String id,
      String name,
      @Nullable Picture picture,
      List<String> how,
      String cue,
      String why,
      Dose dose,
      List<String> equipment,
      @Nullable Variant easier,
      @Nullable Variant harder,
      List<String> because,
      List<SourceLine> sources) {}

  /**
   * How an exercise is done, as two SVG files at this service; {@code text} says the same in words.
   * {@code moving} is still where the reader wants less motion.
   */
  public record Picture(String moving, String still, String text) {}

  /** The article's title and the heading in it. */
  public record SourceLine(String title, String section) {}

  public record LeftOut(String id, String name, String because) {}

  /** {@code when} is {@code morning}, {@code midday} or {@code evening}. */
  public record RoutinePart(String when, int minutes, List<RoutineItem> items) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RoutineItem(String id, String name, Dose dose, @Nullable String note) {}

  public record Swap(String from, String to, String why) {}

  public record Tip(String title, String text, String why) {}

  public record Stage(int phase, String name, String weeks, String text) {}

  public record Conflict(String about, String decision) {}

  public record Review(String text, LocalDate date) {}
}
