package org.backwise.datafile;

import java.util.Comparator;

/**
 * A place in an authored file.
 *
 * @param file the file's path inside its folder
 * @param line the line, counted from 1
 * @param pointer the JSON pointer of the value (RFC 6901); empty for the whole file
 */
public record Location(String file, int line, String pointer) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparing(Location::pointer);

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return pointer.isEmpty() ? file + ":" + line : file + ":" + line + " " + pointer;
  }
}
