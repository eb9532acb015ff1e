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
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of authored files, held in memory (they are small) so that a folder on disk and a folder
 * inside the jar are read in the same way. It is seen in one language: where that has a file of its
 * own below its folder, such as {@code es/}, it takes the place of the English one, and {@link
 * DataFileReader} puts its texts in place of the English.
 *
 * @param name what faults call the folder, for example {@code dialogs}
 * @param files text by path inside the folder, with forward slashes
 * @param language the language it is seen in, by its tag
 */
public record DataFolder(String name, SortedMap<String, String> files, String language) {

  /** Stands where bytes could not be read as UTF-8, so that the reader of the file can say so. */
  static final char NOT_UTF_8 = '\uFFFD';

  /** No folder of another kind has a name of two letters. */
  private static final Pattern OF_A_LANGUAGE = Pattern.compile("([a-z]{2})/.+");

  public DataFolder {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  public DataFolder(String name, Map<String, String> files) {
    this(name, new TreeMap<>(files), Language.FIRST);
  }

  /** The same folder as seen in a language. */
  public DataFolder in(String language) {
    return new DataFolder(name, files, language);
  }

  /** The same folder in the language in which it is written. */
  DataFolder asWritten() {
    return in(Language.FIRST);
  }

  boolean isAsWritten() {
    return language.equals(Language.FIRST);
  }

  /** The tags of the languages that have a folder in here. */
  public SortedSet<String> languages() {
    var tags = new TreeSet<String>();
    files.keySet().forEach(it -> languageOf(it).ifPresent(tags::add));
    return tags;
  }

  private static Optional<String> languageOf(String file) {
    return Optional.of(OF_A_LANGUAGE.matcher(file)).filter(Matcher::matches).map(it -> it.group(1));
  }

  /** Every YAML file but those below the folder of a language. */
  public List<String> yamlFiles() {
    return files.keySet().stream()
        .filter(file -> file.endsWith(".yaml") && languageOf(file).isEmpty())
        .toList();
  }

  /** The YAML files below the folder of a language. */
  List<String> yamlFilesOf(String language) {
    return files.keySet().stream()
        .filter(file -> file.endsWith(".yaml") && file.startsWith(language + "/"))
        .toList();
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
    return ContentHash.of(files);
  }

  /** The same for some of the files, as they are in this language. */
  public String version(List<String> some) {
    var chosen = new TreeMap<String, String>();
    some.forEach(file -> text(file).ifPresent(it -> chosen.put(pathOf(file), it)));
    return new DataFolder(name, chosen).version();
  }

  /** What a file says in this language. */
  public Optional<String> text(String file) {
    return Optional.ofNullable(files.get(pathOf(file)));
  }

  /** Where a file of this language stands: below its folder if it has one of its own. */
  String pathOf(String file) {
    String own = language + "/" + file;
    return files.containsKey(own) ? own : file;
  }

  boolean has(String file) {
    return files.containsKey(file);
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
