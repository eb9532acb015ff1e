package org.backwise.datafile;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the texts of a language in place of the English. What has no translation stays English; then
 * the language is not spoken, see {@link LanguageCheck}.
 */
final class Translator {

  private static final String ALSO_SAID = "alsoSaid";

  private final Translations texts;
  private final Map<String, List<String>> wordings;

  /**
   * @param wordings by the id of what they ask for
   */
  Translator(Translations texts, Map<String, List<String>> wordings) {
    this.texts = texts;
    this.wordings = wordings;
  }

  JsonNode translate(JsonNode file, JsonNode schema) {
    JsonNode copy = file.deepCopy();
    MarkedValues.in(file, schema).forEach((pointer, mark) -> replace(copy, pointer, mark));
    return copy;
  }

  private void replace(JsonNode file, String pointer, InLanguages mark) {
    if (pointer.isEmpty()) {
      return; // of a whole file, which has its own form or none
    }
    JsonPointer at = JsonPointer.compile(pointer);
    JsonNode value = file.at(at);
    JsonNode parent = file.at(at.head());
    switch (mark) {
      case TRANSLATED, LABEL ->
          texts.of(value.asString("")).ifPresent(it -> put(parent, at.last(), it, mark));
      case WORDINGS -> putWordings(parent, at.last());
      case OWN, SAME -> {}
    }
  }

  private static void put(
      JsonNode parent, JsonPointer last, Translations.Pair pair, InLanguages mark) {
    switch (parent) {
      case ObjectNode object -> object.put(last.getMatchingProperty(), pair.text());
      case ArrayNode list -> list.set(last.getMatchingIndex(), pair.text());
      default -> throw new IllegalStateException("a text stands in an object or a list");
    }
    if (mark == InLanguages.LABEL && parent instanceof ObjectNode choice) {
      setAll(choice.putArray(ALSO_SAID), pair.alsoSaid());
    }
  }

  private void putWordings(JsonNode parent, JsonPointer last) {
    List<String> own = wordings.get(parent.path("id").asString(""));
    if (own != null && parent instanceof ObjectNode entry) {
      setAll(entry.putArray(last.getMatchingProperty()), own);
    }
  }

  private static void setAll(ArrayNode list, List<String> words) {
    words.forEach(list::add);
  }
}
