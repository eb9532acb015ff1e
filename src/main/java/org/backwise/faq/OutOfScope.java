package org.backwise.faq;

import java.util.List;
import org.backwise.datafile.DataFile;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;

/** Reads {@code seeds/sayings/out-of-scope.yaml}: what people type that no entry answers. */
final class OutOfScope {

  private static final String FILE = "sayings/out-of-scope.yaml";

  record Authored(List<Group> sayings) {}

  record Group(List<String> says, List<String> texts) {}

  private OutOfScope() {}

  static List<String> read(DataFolder seeds, Violations violations) {
    if (seeds.text(FILE).isEmpty()) {
      return List.of();
    }
    return new DataFileReader(seeds, violations)
        .read(FILE, Authored.class)
        .map(DataFile::content)
        .map(it -> it.sayings().stream().flatMap(group -> group.texts().stream()).toList())
        .orElse(List.of());
  }
}
