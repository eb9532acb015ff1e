package org.backwise.datafile;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A text in an authored file.
 *
 * @param at where it is written
 * @param words what it says
 */
public record Text(Location at, String words) {

  /** Every text in a file, in its order; none of a file that is missing or cannot be read. */
  public static List<Text> allIn(DataFolder folder, String file) {
    // Whoever reads the file for what it says reports its faults.
    return folder
        .text(file)
        .map(it -> in(YamlTree.parse(folder, file, it, new Violations())))
        .orElse(List.of());
  }

  static List<Text> in(DataFile<JsonNode> file) {
    var texts = new ArrayList<Text>();
    collect(file, file.content(), "", texts);
    return texts;
  }

  private static void collect(
      DataFile<JsonNode> file, JsonNode node, String pointer, List<Text> texts) {
    if (node.isString()) {
      texts.add(new Text(file.at(pointer), node.asString()));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(file, node.path(i), pointer + "/" + i, texts);
    }
    node.properties()
        .forEach(it -> collect(file, it.getValue(), YamlTree.below(pointer, it.getKey()), texts));
  }
}
