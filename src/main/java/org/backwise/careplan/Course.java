package org.backwise.careplan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where somebody is in a programme.
 *
 * @param start the day on which it began, in the person's time zone
 * @param phase the phase that the person is in, 1 to {@value #PHASES}
 * @param pace how much of it is done for now
 */
public record Course(LocalDate start, int phase, Pace pace) {

  static final int PHASES = 3;

  /** A course as described. */
  public Course {
    if (phase < 1 || phase > PHASES) {
      throw new IllegalArgumentException("there is no phase " + phase);
    }
  }

  /** A programme that begins on this day. */
  public static Course begin(LocalDate start) {
    return new Course(start, 1, Pace.USUAL);
  }

  /** Every phase at every pace, for a programme that began on this day. */
  static List<Course> all(LocalDate start) {
    return IntStream.rangeClosed(1, PHASES)
        .boxed()
        .flatMap(phase -> Arrays.stream(Pace.values()).map(it -> new Course(start, phase, it)))
        .toList();
  }
}
