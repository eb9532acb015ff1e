package org.backwise.content;

import java.util.List;
import org.backwise.datafile.Source;

/**
 * When to do more, the same or less. Source: {@code evidence.md} 3.5 to 3.7.
 *
 * @param advance when to go on
 * @param hold when to stay
 * @param easier when to do less
 * @param trafficLight what a pain from 0 to 10 during exercise means, the least first
 * @param flareUp what to do on a bad day, in order
 */
public record Progression(
    List<Rule> advance,
    List<Rule> hold,
    List<Rule> easier,
    List<Light> trafficLight,
    List<Rule> flareUp) {

  public Progression {
    advance = List.copyOf(advance);
    hold = List.copyOf(hold);
    easier = List.copyOf(easier);
    trafficLight = List.copyOf(trafficLight);
    flareUp = List.copyOf(flareUp);
  }

  /** A rule in the words that the person reads. */
  public record Rule(String text, Source source) implements Sourced {}

  /** The band of pain {@code from} to {@code to}, both included. */
  public record Light(String colour, int from, int to, String text, Source source)
      implements Sourced {}
}
