package org.backwise.commands;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What differs between two things of the same kind, field by field. */
final class Differences {

  /** Where something is written, and on which answers it holds, is no part of what it says. */
  private static final Set<String> LEFT_OUT = Set.of("at", "when", "routes");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Differences() {}

  /** A line for each text or number that is another one, is new, or is gone. */
  static List<String> between(Object before, Object after) {
    return between(before, after, LEFT_OUT);
  }

  /** The same of all that there is, conditions included. */
  static List<String> everywhere(Object before, Object after) {
    return between(before, after, Set.of());
  }

  private static List<String> between(Object before, Object after, Set<String> leftOut) {
    Map<String, String> old = leaves(before, leftOut);
    Map<String, String> now = leaves(after, leftOut);
    var places = new TreeSet<>(old.keySet());
    places.addAll(now.keySet());
    return places.stream()
        .filter(it -> !Objects.equals(old.get(it), now.get(it)))
        .map(it -> line(it, old.get(it), now.get(it)))
        .toList();
  }

  private static String line(String place, @Nullable String old, @Nullable String now) {
    if (old == null || now == null) {
      return "`%s` is %s: %s"
          .formatted(place, old == null ? "new" : "gone", old == null ? now : old);
    }
    return "`%s` was: %s; is: %s".formatted(place, old, now);
  }

  private static Map<String, String> leaves(Object thing, Set<String> leftOut) {
    var leaves = new TreeMap<String, String>();
    collect(JSON.valueToTree(thing), "", leftOut, leaves);
    return leaves;
  }

  private static void collect(
      JsonNode node, String place, Set<String> leftOut, Map<String, String> leaves) {
    if (node.isObject()) {
      node.properties().stream()
          .filter(it -> !leftOut.contains(it.getKey()))
          .forEach(it -> collect(it.getValue(), below(place, it.getKey()), leftOut, leaves));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.path(i), below(place, name(node.path(i), i)), leftOut, leaves);
      }
    } else if (!node.isNull()) {
      leaves.put(place, node.asString());
    }
  }

  private static String below(String place, String name) {
    return place.isEmpty() ? name : place + "/" + name;
  }

  /** By its own name where it has one, so that something new above it does not rename it. */
  private static String name(JsonNode node, int index) {
    return Stream.of("id", "rule", "hazard", "value", "country", "flag", "habit", "colour")
        .map(it -> node.path(it).asString(""))
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElseGet(() -> node.isString() ? node.asString() : String.valueOf(index + 1));
  }
}
