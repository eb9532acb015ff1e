package org.backwise.commands.evaluation;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Labelled texts of one kind: a CSV file (RFC 4180) with a heading.
 *
 * @param rows each by its column
 */
record LabelledSet(List<Row> rows) {

  /** A row, by its columns. */
  record Row(Map<String, String> columns) {

    /**
     * What stands in a column.
     *
     * @throws IllegalArgumentException if the file has no such column
     */
    String get(String column) {
      String value = columns.get(column);
      if (value == null) {
        throw new IllegalArgumentException("the set has no column '" + column + "'");
      }
      return value;
    }
  }

  LabelledSet {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a file of a folder; none are in a file that is missing.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static LabelledSet read(Path folder, String file, String split) {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      return new LabelledSet(List.of());
    }
    var reader =
        new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader());
    try (var rows = reader.<Map<String, String>>readValues(path.toFile())) {
      return new LabelledSet(
          rows.readAll().stream()
              .map(Row::new)
              .filter(row -> split.equals(row.get("split")))
              .toList());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(path + " is no CSV file with a heading", e);
    }
  }
}
