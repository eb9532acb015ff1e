package org.backwise.content;

import org.backwise.datafile.Source;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the programme. Source: {@code effective-workouts}, the table of phases.
 *
 * @param number counted from 1
 * @param name what it is called
 * @param lasts how many weeks; none for the last, which has no end
 * @param focus what it is about, in words
 * @param keyExercise the id of the exercise that stands for it
 * @param exercisesPerSession how many, walking not counted
 * @param sessionsPerWeek 1 to 7
 * @param text what happens in it
 * @param source where it was read
 */
public record Phase(
    int number,
    String name,
    @Nullable Integer lasts,
    String focus,
    String keyExercise,
    Span exercisesPerSession,
    int sessionsPerWeek,
    String text,
    Source source)
    implements Sourced {

  /** From the least to the greatest number, both included. */
  public record Span(int min, int max) {}
}
