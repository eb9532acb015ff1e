package org.backwise.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The texts of a version out of a zip, in memory only, and no more of them than fit. */
final class BroughtFiles {

  /** All texts together; those that are shipped have some 4 MB. */
  static final int MOST_BYTES = 32 * 1024 * 1024;

  static final int MOST_FILES = 5_000;

  /** In a zip of the whole project, or of a folder of it, they lie deeper. */
  private static final Pattern TEXT =
      Pattern.compile("(?:.*/)??((?:dialogs|seeds)/[^\\\\]+\\.(?:yaml|json))");

  private BroughtFiles() {}

  /**
   * Reads a zip.
   *
   * @return the texts by their paths, which begin with {@code dialogs/} or {@code seeds/}
   * @throws IllegalArgumentException with a sentence, if that is no zip of a version
   */
  static Map<String, String> read(InputStream zip) throws IOException {
    var files = new TreeMap<String, String>();
    int left = MOST_BYTES;
    try (var entries = new ZipInputStream(zip, UTF_8)) {
      int count = 0;
      for (ZipEntry it = entries.getNextEntry(); it != null; it = entries.getNextEntry()) {
        if (++count > MOST_FILES) {
          throw new IllegalArgumentException("The zip holds more than " + MOST_FILES + " files.");
        }
        byte[] text = entries.readNBytes(left + 1);
        left -= text.length;
        if (left < 0) {
          throw new IllegalArgumentException("The files in the zip are too large.");
        }
        path(it.getName()).ifPresent(path -> files.put(path, new String(text, UTF_8)));
      }
    } catch (ZipException | EOFException e) {
      throw new IllegalArgumentException("The zip is broken.", e);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "That is no zip with a folder dialogs or seeds in it that holds YAML files.");
    }
    return files;
  }

  private static Optional<String> path(String entry) {
    return Optional.of(TEXT.matcher(entry.replace('\\', '/')))
        .filter(Matcher::matches)
        .map(it -> it.group(1));
  }
}
