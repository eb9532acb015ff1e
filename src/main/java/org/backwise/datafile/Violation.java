package org.backwise.datafile;

import java.util.Comparator;
import java.util.List;

/**
 * One fault in an authored file.
 *
 * @param at where it stands
 * @param what what is wrong
 * @param todo what its author can do about it
 * @param evidence lines that show it; none if the place alone does
 */
public record Violation(Location at, String what, String todo, List<String> evidence)
    implements Comparable<Violation> {

  /** A report has a line for each fault, also where a library or an author wrote several. */
  public Violation {
    what = String.join(" ", what.strip().split("\\s*\\R\\s*"));
    evidence = List.copyOf(evidence);
  }

  @Override
  public int compareTo(Violation other) {
    return Comparator.comparing(Violation::at)
        .thenComparing(Violation::what)
        .thenComparing(Violation::todo)
        .thenComparing(it -> String.join("\n", it.evidence()))
        .compare(this, other);
  }

  @Override
  public String toString() {
    String shown = evidence.isEmpty() ? "" : "\n    " + String.join("\n    ", evidence);
    return at + ": " + what + "; " + todo + shown;
  }
}
