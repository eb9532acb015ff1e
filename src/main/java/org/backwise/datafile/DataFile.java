package org.backwise.datafile;

import java.util.Map;

/**
 * A file that was read and fits its schema.
 *
 * @param <T> the type of what it says
 * @param name the file's path, with the folder's name in front
 * @param content what it says
 * @param lines the line, counted from 1, of every value by its JSON pointer
 */
public record DataFile<T>(String name, T content, Map<String, Integer> lines) {

  public DataFile {
    lines = Map.copyOf(lines);
  }

  /** Where a value stands; for a value that is not in the file, where its nearest parent stands. */
  public Location at(String pointer) {
    String known = pointer;
    while (!lines.containsKey(known) && !known.isEmpty()) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return new Location(name, lines.getOrDefault(known, 1), pointer);
  }
}
