package org.backwise.datafile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The texts of one file in one language, as in gettext: the English text itself is the key, so that
 * a text that was changed has no translation any more.
 *
 * @param pairs in the order of their file
 */
record Translations(List<Pair> pairs) {

  static final Translations NONE = new Translations(List.of());

  /**
   * A text in both languages.
   *
   * @param first the English
   * @param text the translation; empty if it is still missing
   * @param alsoSaid for a label: other words by which people name it
   * @param at where it is written
   */
  record Pair(String first, String text, List<String> alsoSaid, Location at) {

    boolean isMissing() {
      return text.isBlank();
    }
  }

  Translations {
    pairs = List.copyOf(pairs);
  }

  static Translations of(DataFile<JsonNode> file, String language) {
    var pairs = new ArrayList<Pair>();
    JsonNode texts = file.content().path("texts");
    for (int i = 0; i < texts.size(); i++) {
      JsonNode pair = texts.path(i);
      var alsoSaid = new ArrayList<String>();
      pair.path("alsoSaid").forEach(it -> alsoSaid.add(it.asString()));
      String first = pair.path(Language.FIRST).asString("");
      String text = pair.path(language).asString("");
      pairs.add(new Pair(first, text, List.copyOf(alsoSaid), file.at("/texts/" + i)));
    }
    return new Translations(pairs);
  }

  /** The translation of a text; empty if it is missing. */
  Optional<Pair> of(String first) {
    return Optional.ofNullable(byFirst().get(first)).filter(it -> !it.isMissing());
  }

  private Map<String, Pair> byFirst() {
    var byFirst = new HashMap<String, Pair>();
    pairs.forEach(it -> byFirst.putIfAbsent(it.first(), it));
    return byFirst;
  }
}
