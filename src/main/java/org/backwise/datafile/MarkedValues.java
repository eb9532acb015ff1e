package org.backwise.datafile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Finds in a file what its schema marks with {@link InLanguages}, each place once. */
final class MarkedValues {

  private static final List<String> ALTERNATIVES = List.of("oneOf", "anyOf", "allOf");

  private final JsonNode schema;
  private final Map<String, InLanguages> found = new LinkedHashMap<>();

  private MarkedValues(JsonNode schema) {
    this.schema = schema;
  }

  /** The marks by JSON pointer, in the order of the file. */
  static Map<String, InLanguages> in(JsonNode file, JsonNode schema) {
    var marked = new MarkedValues(schema);
    marked.visit(file, schema, "");
    return marked.found;
  }

  private void visit(JsonNode value, JsonNode by, String pointer) {
    String reference = by.path("$ref").asString("");
    if (reference.startsWith("#")) {
      visit(value, schema.at(reference.substring(1)), pointer);
    }
    InLanguages.of(by).ifPresent(it -> found.putIfAbsent(pointer, it));
    ALTERNATIVES.forEach(it -> by.path(it).forEach(one -> visit(value, one, pointer)));
    value.properties().forEach(it -> visitProperty(it.getKey(), it.getValue(), by, pointer));
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      visit(value.path(i), by.path("items"), pointer + "/" + i);
    }
  }

  private void visitProperty(String name, JsonNode value, JsonNode by, String pointer) {
    JsonNode declared = by.path("properties").path(name);
    JsonNode its = declared.isMissingNode() ? by.path("additionalProperties") : declared;
    visit(value, its, YamlTree.below(pointer, name));
  }
}
