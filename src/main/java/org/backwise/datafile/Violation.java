package org.backwise.datafile;

import java.util.Comparator;

/**
 * One fault in an authored file.
 *
 * @param at where it stands
 * @param what what is wrong
 * @param todo what its author can do about it
 */
public record Violation(Location at, String what, String todo) implements Comparable<Violation> {

  /** A report has a line for each fault, also where a library or an author wrote several. */
  public Violation {
    what = String.join(" ", what.strip().split("\\s*\\R\\s*"));
  }

  @Override
  public int compareTo(Violation other) {
    return Comparator.comparing(Violation::at)
        .thenComparing(Violation::what)
        .thenComparing(Violation::todo)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return at + ": " + what + "; " + todo;
  }
}
