package org.backwise.triage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backwise.datafile.DataFileReader;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Language;
import org.backwise.datafile.Violations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The phrases of an edition for a server whose code says more, or less, than that of the one it was
 * written for: what the edition lacks is said as here, and what nobody says any more is left out.
 * Without that, every phrase that is added would end all conversations under way.
 */
final class EditionPhrases {

  private static final String FILE = "phrases.yaml";
  private static final String SCHEMA = "$schema";
  private static final String TEXTS = "texts";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final DataFolder kept;
  private final DataFolder here;

  private EditionPhrases(DataFolder kept, DataFolder here) {
    this.kept = kept;
    this.here = here;
  }

  /**
   * The dialogs of an edition with all phrases that are said here.
   *
   * @param kept with the edition's own schemas
   * @param here this server's
   */
  static DataFolder filled(DataFolder kept, DataFolder here) {
    return new EditionPhrases(kept, here).filled();
  }

  private DataFolder filled() {
    Optional<JsonNode> its = read(kept, FILE);
    Optional<JsonNode> ours = read(here, FILE);
    if (its.isEmpty() || ours.isEmpty() || names(its.get()).equals(names(ours.get()))) {
      return kept;
    }
    var files = new TreeMap<>(kept.files());
    ObjectNode phrases = merged(its.get(), ours.get());
    files.put(FILE, JSON.writeValueAsString(phrases));
    for (String language : kept.languages()) {
      String path = language + "/" + TEXTS + "/" + FILE;
      if (!language.equals(Language.FIRST)) {
        translated(path, phrases).ifPresent(it -> files.put(path, JSON.writeValueAsString(it)));
      }
    }
    return new DataFolder(kept.name(), files);
  }

  private static Optional<JsonNode> read(DataFolder folder, String file) {
    return new DataFileReader(folder, new Violations())
        .read(file, JsonNode.class)
        .map(it -> it.content());
  }

  private static HashSet<String> names(JsonNode phrases) {
    return new HashSet<>(phrases.propertyNames());
  }

  private static ObjectNode merged(JsonNode its, JsonNode ours) {
    ObjectNode merged = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> phrase : ours.properties()) {
      boolean known = its.has(phrase.getKey()) && !phrase.getKey().equals(SCHEMA);
      merged.set(phrase.getKey(), known ? its.path(phrase.getKey()) : phrase.getValue());
    }
    return merged;
  }

  /** Each phrase once, as the edition translates it, or else as it is translated here. */
  private Optional<ObjectNode> translated(String path, ObjectNode phrases) {
    Optional<JsonNode> its = read(kept, path);
    if (its.isEmpty()) {
      return Optional.empty();
    }
    Map<String, JsonNode> pairs = new LinkedHashMap<>();
    read(here, path).ifPresent(it -> add(it, pairs));
    add(its.get(), pairs);
    ObjectNode file = JSON.createObjectNode();
    file.set(SCHEMA, its.get().path(SCHEMA));
    var texts = file.putArray(TEXTS);
    var said = new HashSet<String>();
    phrases.properties().forEach(it -> said.add(it.getValue().asString()));
    pairs.forEach(
        (first, pair) -> {
          if (said.contains(first)) {
            texts.add(pair);
          }
        });
    return Optional.of(file);
  }

  private static void add(JsonNode file, Map<String, JsonNode> pairs) {
    file.path(TEXTS).forEach(it -> pairs.put(it.path(Language.FIRST).asString(), it));
  }
}
