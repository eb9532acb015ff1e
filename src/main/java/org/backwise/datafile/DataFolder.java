package org.backwise.datafile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text of authored files, held in memory (they are small) so that a folder on disk and a folder
 * inside the jar are read in the same way.
 *
 * @param name what faults call the folder, for example {@code dialogs}
 * @param files text by path inside the folder, with forward slashes
 */
public record DataFolder(String name, SortedMap<String, String> files) {

  /** Stands where bytes could not be read as UTF-8, so that the reader of the file can say so. */
  static final char NOT_UTF_8 = '\uFFFD';

  public DataFolder {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public DataFolder(String name, Map<String, String> files) {
    this(name, new TreeMap<>(files));
  }

  /**
   * Reads the YAML and JSON files below a folder.
   *
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static DataFolder read(Path folder) {
    try (var paths = Files.walk(folder)) {
      var files = new TreeMap<String, String>();
      for (Path path : paths.filter(DataFolder::isData).toList()) {
        String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        files.put(folder.relativize(path).toString().replace('\\', '/'), text);
      }
      return new DataFolder(String.valueOf(folder.getFileName()), files);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + folder, e);
    }
  }

  private static boolean isData(Path path) {
    String name = String.valueOf(path.getFileName());
    return Files.isRegularFile(path) && (name.endsWith(".yaml") || name.endsWith(".json"));
  }

  /** A name for exactly these files: a hash of their names and texts. */
  public String version() {
    return ContentHash.of(this);
  }

  /** The files whose path begins so, alone. */
  public DataFolder only(String beginning) {
    var some = new TreeMap<>(files);
    some.keySet().removeIf(file -> !file.startsWith(beginning));
    return new DataFolder(name, some);
  }

  public Optional<String> text(String file) {
    return Optional.ofNullable(files.get(file));
  }

  /** The YAML files directly below a sub-folder; an empty name means the folder itself. */
  public List<String> yamlFilesIn(String subFolder) {
    String prefix = subFolder.isEmpty() ? "" : subFolder + "/";
    return files.keySet().stream()
        .filter(file -> file.startsWith(prefix) && file.endsWith(".yaml"))
        .filter(file -> file.indexOf('/', prefix.length()) < 0)
        .toList();
  }

  /** A place in one of the files, as faults and transcripts name it. */
  Location at(String file, int line, String pointer) {
    return new Location(name + "/" + file, line, pointer);
  }
}
