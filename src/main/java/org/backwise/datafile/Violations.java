package org.backwise.datafile;

import java.util.List;
import java.util.TreeSet;

/**
 * The faults found so far. Reading goes on after a fault, so that an author sees all of them in one
 * report; {@link #throwIfAny()} is called once, at the end.
 */
public final class Violations {

  private final TreeSet<Violation> found = new TreeSet<>();

  public void add(Location at, String what, String todo) {
    add(at, what, todo, List.of());
  }

  /** A fault with lines that show it. */
  public void add(Location at, String what, String todo, List<String> evidence) {
    found.add(new Violation(at, what, todo, evidence));
  }

  /** Adds all faults that were found elsewhere. */
  public void addAll(Violations others) {
    found.addAll(others.found);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** The faults in the order of file and line. */
  public List<Violation> list() {
    return List.copyOf(found);
  }

  /**
   * Ends the reading.
   *
   * @throws InvalidDataFiles with every fault, if there is any
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new InvalidDataFiles(list());
    }
  }
}
