package org.backwise.careplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A programme for one person, in the words that the person reads.
 *
 * @param start the day on which it began
 * @param pace how much of it is done for now
 * @param intro what this programme is, in a sentence or two
 * @param phase the phase that the person is in
 * @param focus what the programme works on, in words
 * @param sessionsPerWeek how often, 1 to 7
 * @param session one session, step by step
 * @param walking how far to walk, week by week
 * @param exercises the moves of a session, in order, and what goes on beside them; never empty
 * @param also every other exercise that is named by its id anywhere in the programme
 * @param leftOut exercises that are not given, each with its reason
 * @param routine the daily routine: morning, midday, evening
 * @param swaps something better in place of a habit
 * @param tips for the rest of the day
 * @param progression the phases to come, and when to move on
 * @param trafficLight what a pain in exercise means, the least first
 * @param flareUp what to do on a bad day, in order
 * @param expectations what to expect, and by when
 * @param conflicts where the sources disagree, and what was decided
 * @param stopIf when to stop and ask for help
 * @param nextReview when to look at the programme again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CarePlan(
    LocalDate start,
    Pace pace,
    String intro,
    Phase phase,
    List<String> focus,
    int sessionsPerWeek,
    GuidedSession session,
    List<WalkingGoal> walking,
    List<PlannedExercise> exercises,
    List<PlannedExercise> also,
    List<LeftOut> leftOut,
    List<RoutinePart> routine,
    List<Swap> swaps,
    List<Tip> tips,
    List<Stage> progression,
    List<Light> trafficLight,
    List<String> flareUp,
    List<String> expectations,
    List<Conflict> conflicts,
    List<String> stopIf,
    Review nextReview) {

  /** The ids of every exercise that it names, wherever it does. */
  Stream<String> named() {
    Stream<PlannedExercise> cards = Stream.concat(exercises.stream(), also.stream());
    Stream<String> steps = session.steps().stream().map(SessionStep::exercise);
    Stream<String> habits = swaps.stream().map(Swap::exercise);
    return Stream.of(cards.flatMap(PlannedExercise::named), steps, inRoutine(), habits)
        .flatMap(it -> it);
  }

  private Stream<String> inRoutine() {
    return routine.stream().flatMap(it -> it.items().stream()).map(RoutineItem::id);
  }

  /** {@code weeks} is a span in words, for example {@code 1-2}; the last phase has no end. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Phase(
      int number, String name, String weeks, LocalDate from, @Nullable LocalDate to) {}

  /** One session; {@code minutes} in all. */
  public record GuidedSession(int minutes, String text, List<SessionStep> steps) {}

  /** {@code exercise} is an id; {@code seconds}: about how long, with rests. */
  public record SessionStep(Part part, String exercise, Dose dose, int seconds) {}

  /** A part of a session. */
  public enum Part {
    @JsonProperty("warm-up")
    WARM_UP,
    @JsonProperty("moves")
    MOVES,
    @JsonProperty("walk")
    WALK
  }

  /** The aim of a week: {@code minutes} of walking a day, on so many {@code days}. */
  public record WalkingGoal(int week, LocalDate from, int minutes, int days, String text) {}

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

  /** Paths on the service's own host, and what the picture shows in words. */
  public record Picture(String moving, String still, String text) {}

  /**
   * {@code because}: why it was chosen for this person; {@code swap}: the id of what to do in its
   * place when it hurts.
   */
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
      @Nullable String swap,
      List<String> because,
      List<SourceLine> sources) {

    /** Its own id and those of the exercises that it leads to. */
    Stream<String> named() {
      Stream<String> variants =
          Stream.of(Optional.ofNullable(easier), Optional.ofNullable(harder))
              .flatMap(Optional::stream)
              .flatMap(it -> Stream.ofNullable(it.exercise()));
      return Stream.of(Stream.of(id), variants, Stream.ofNullable(swap)).flatMap(it -> it);
    }
  }

  /** The article's title and the heading in it. */
  public record SourceLine(String title, String section) {}

  public record LeftOut(String id, String name, String because) {}

  /** {@code when} is {@code morning}, {@code midday} or {@code evening}. */
  public record RoutinePart(String when, int minutes, List<RoutineItem> items) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record RoutineItem(String id, String name, Dose dose, @Nullable String note) {}

  /** {@code exercise} is the id of what to do now in place of {@code from}. */
  public record Swap(String from, String to, String why, String exercise) {}

  public record Tip(String title, String text, String why) {}

  /** A phase, and what happens in it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Stage(
      int phase, String name, String weeks, LocalDate from, @Nullable LocalDate to, String text) {}

  /** The band of pain {@code from} to {@code to}; {@code colour}: green, amber or red. */
  public record Light(String colour, int from, int to, String text) {}

  public record Conflict(String about, String decision) {}

  public record Review(String text, LocalDate date) {}
}
