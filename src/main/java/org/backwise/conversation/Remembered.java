package org.backwise.conversation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a conversation remembers of warning signs beside the answers.
 *
 * @param hedged the steps of warning signs that were answered neither yes nor no, and not since
 * @param heard words that told of signs, as long as none of these is known to be there
 */
public record Remembered(List<String> hedged, List<Heard> heard) {

  public static final Remembered NOTHING = new Remembered(List.of(), List.of());

  public Remembered {
    hedged = List.copyOf(hedged);
    heard = List.copyOf(heard);
  }

  /**
   * Words that told of signs.
   *
   * @param mark by which the words are known again; they cannot be read from it
   * @param flags the ids of the signs
   * @param steps the questions that confirm them
   */
  public record Heard(String mark, List<String> flags, List<String> steps) {

    public Heard {
      flags = List.copyOf(flags);
      steps = List.copyOf(steps);
    }
  }

  /** True if nothing is remembered. */
  public boolean isEmpty() {
    return hedged.isEmpty() && heard.isEmpty();
  }

  /** A warning sign was answered neither yes nor no. */
  public Remembered hedgedAt(String step) {
    return new Remembered(and(hedged, step), heard);
  }

  /** Words told of signs that are asked about now. */
  public Remembered hearing(Heard words) {
    return new Remembered(hedged, and(heard, words));
  }

  private static <T> List<T> and(List<T> all, T more) {
    return Stream.concat(all.stream(), Stream.of(more)).distinct().toList();
  }

  /** A step was answered, and its sign is not there. */
  public Remembered denied(String step) {
    return new Remembered(hedged.stream().filter(it -> !it.equals(step)).toList(), heard);
  }

  /** A sign is there, or nothing is known of it any more: words that told of it count anew. */
  public Remembered without(String step) {
    List<Heard> others = heard.stream().filter(it -> !it.steps().contains(step)).toList();
    return new Remembered(denied(step).hedged(), others);
  }
}
