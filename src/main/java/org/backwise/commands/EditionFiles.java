package org.backwise.commands;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.backwise.datafile.DataFolder;

/**
 * The files of a version that the command line names: a folder, a jar of the service, a revision in
 * git, or {@code shipped} for those in this jar.
 */
final class EditionFiles {

  private static final String SHIPPED = "shipped";

  private final Shipped shipped;

  EditionFiles(Shipped shipped) {
    this.shipped = shipped;
  }

  /**
   * Reads a version. A folder is that of the dialogs alone, or the one that has {@code dialogs} and
   * {@code seeds} in it; what it does not have comes from this jar.
   *
   * @throws IllegalArgumentException with a sentence, if there is nothing of that name
   */
  Edition read(String name) {
    if (name.equals(SHIPPED)) {
      return Edition.read(shipped.folder("dialogs"), shipped.folder("seeds"));
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      return inFolder(path);
    }
    byte[] zip = Files.isRegularFile(path) ? bytes(path) : inGit(name);
    return Edition.read(inZip(zip, "dialogs", name), inZip(zip, "seeds", name));
  }

  private Edition inFolder(Path folder) {
    if (Files.exists(folder.resolve("triage.yaml"))) {
      return Edition.read(DataFolder.read(folder), shipped.folder("seeds"));
    }
    return Edition.read(part(folder, "dialogs"), part(folder, "seeds"));
  }

  private DataFolder part(Path folder, String name) {
    Path part = folder.resolve(name);
    if (Files.isDirectory(part)) {
      return DataFolder.read(part);
    }
    if (name.equals("dialogs")) {
      throw new IllegalArgumentException(
          "the folder " + folder + " has neither a triage.yaml nor a folder dialogs");
    }
    return shipped.folder(name);
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static byte[] inGit(String revision) {
    try {
      Process git =
          new ProcessBuilder("git", "archive", "--format=zip", revision, "dialogs", "seeds")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] zip = git.getInputStream().readAllBytes();
      if (git.waitFor() == 0) {
        return zip;
      }
    } catch (IOException e) {
      // Without git there is no revision of that name either.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new IllegalArgumentException(
        "'" + revision + "' is no folder, no jar, and no git revision with a folder dialogs here");
  }

  /** In a jar of the service the folders are below that of its classes. */
  private static DataFolder inZip(byte[] zip, String folder, String name) {
    var files = new TreeMap<String, String>();
    try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var it = entries.getNextEntry(); it != null; it = entries.getNextEntry()) {
        Optional<String> file = below(folder, it.getName());
        if (file.isPresent()) {
          files.put(file.get(), text(entries));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    if (files.isEmpty()) {
      throw new IllegalArgumentException("there is no folder " + folder + " in " + name);
    }
    return new DataFolder(folder, files);
  }

  private static Optional<String> below(String folder, String entry) {
    String inside = entry.replaceFirst("^BOOT-INF/classes/", "");
    boolean data = inside.endsWith(".yaml") || inside.endsWith(".json");
    return Optional.of(inside)
        .filter(it -> data && it.startsWith(folder + "/"))
        .map(it -> it.substring(folder.length() + 1));
  }

  private static String text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
  }
}
