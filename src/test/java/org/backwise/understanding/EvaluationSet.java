package org.backwise.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Labelled texts, written before anything was tuned; half for development, half for testing. */
public final class EvaluationSet {

  private EvaluationSet() {}

  /** The rows of one half, the split's own column left out. The text is the last column. */
  public static List<List<String>> rows(String file, String split, int columns) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/understanding", file)).stream()
          .map(line -> List.of(line.split(",", columns)))
          .filter(row -> row.getFirst().equals(split))
          .map(row -> row.subList(1, row.size()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
