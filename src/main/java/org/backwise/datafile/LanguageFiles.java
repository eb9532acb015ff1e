package org.backwise.datafile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The files of one language in a folder: {@code es/texts/...} and {@code es/wordings.yaml}. */
final class LanguageFiles {

  record Wordings(Map<String, List<String>> wordings) {}

  private final DataFolder folder;
  private final String language;
  private final Violations violations;
  private @Nullable Map<String, List<String>> wordings;

  /**
   * @param folder as seen in the language
   * @param violations gets the faults of these files
   */
  LanguageFiles(DataFolder folder, Violations violations) {
    this.folder = folder;
    this.language = folder.language();
    this.violations = violations;
  }

  private DataFileReader reader() {
    return new DataFileReader(folder.asWritten(), violations);
  }

  String textsOf(String file) {
    return language + "/texts/" + file;
  }

  String wordingsFile() {
    return language + "/wordings.yaml";
  }

  Translations translations(String file) {
    String texts = textsOf(file);
    return folder.has(texts)
        ? reader()
            .read(texts, JsonNode.class)
            .map(it -> Translations.of(it, language))
            .orElse(Translations.NONE)
        : Translations.NONE;
  }

  /** How people ask, by the id of what they ask for. */
  Map<String, List<String>> wordings() {
    Map<String, List<String>> read = wordings == null ? readWordings() : wordings;
    wordings = read;
    return read;
  }

  private Map<String, List<String>> readWordings() {
    return folder.has(wordingsFile())
        ? reader()
            .read(wordingsFile(), Wordings.class)
            .map(it -> it.content().wordings())
            .orElse(Map.of())
        : Map.of();
  }
}
