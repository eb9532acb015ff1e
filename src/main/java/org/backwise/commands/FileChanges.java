package org.backwise.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import tools.jackson.databind.JsonNode;

/** Files that differ, text by text. */
final class FileChanges {

  private FileChanges() {}

  /** The files of which one folder has others than the other. */
  static List<String> differing(DataFolder before, DataFolder after) {
    var names = new TreeSet<>(before.files().keySet());
    names.addAll(after.files().keySet());
    return names.stream().filter(it -> !before.text(it).equals(after.text(it))).toList();
  }

  /** What a file says now in place of what it said. */
  static List<String> in(String file, DataFolder before, DataFolder after) {
    if (before.text(file).isEmpty() || after.text(file).isEmpty()) {
      return List.of("the file is " + (before.text(file).isEmpty() ? "new" : "gone"));
    }
    Optional<JsonNode> old = read(file, before);
    Optional<JsonNode> now = read(file, after);
    if (old.isEmpty() || now.isEmpty()) {
      return List.of("the file differs; compare it line by line");
    }
    List<String> changes = Differences.everywhere(old.get(), now.get());
    return changes.isEmpty() ? List.of("only comments or the layout differ") : changes;
  }

  private static Optional<JsonNode> read(String file, DataFolder folder) {
    return Stream.of(file)
        .filter(it -> it.endsWith(".yaml"))
        .flatMap(
            it -> new DataFileReader(folder, new Violations()).read(it, JsonNode.class).stream())
        .map(DataFile::content)
        .filter(Objects::nonNull)
        .findFirst();
  }
}
