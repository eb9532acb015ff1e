package org.backwise.datafile;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * YAML 1.2 as a JSON tree that remembers its lines. Version 1.2 matters: in 1.1 a bare {@code yes}
 * or {@code no} would be a boolean.
 */
final class YamlTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final DataFolder folder;
  private final String file;
  private final Violations violations;
  private final Map<String, Integer> lines = new HashMap<>();

  private YamlTree(DataFolder folder, String file, Violations violations) {
    this.folder = folder;
    this.file = file;
    this.violations = violations;
  }

  static DataFile<JsonNode> parse(DataFolder folder, String file, String text, Violations faults) {
    var tree = new YamlTree(folder, file, faults);
    JsonNode root = tree.compose(text);
    return new DataFile<>(folder.name() + "/" + file, root, tree.lines);
  }

  private JsonNode compose(String text) {
    var settings = LoadSettings.builder().setLabel(file).setSchema(new CoreSchema()).build();
    try {
      return new Compose(settings)
          .composeString(text)
          .map(node -> convert(node, ""))
          .orElseGet(() -> unreadable(1, "the file is empty"));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      return unreadable(line, "this is not readable YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      return unreadable(1, "this is not readable YAML: " + e.getMessage());
    }
  }

  private JsonNode unreadable(int line, String what) {
    violations.add(
        folder.at(file, line, ""), what, "look at this line and the one above for a wrong indent");
    return JSON.missingNode();
  }

  private JsonNode convert(Node node, String pointer) {
    node.getStartMark().ifPresent(mark -> lines.putIfAbsent(pointer, mark.getLine() + 1));
    return switch (node) {
      case MappingNode mapping -> object(mapping, pointer);
      case SequenceNode sequence -> array(sequence, pointer);
      case ScalarNode scalar -> scalar(scalar);
      default -> JSON.nullNode();
    };
  }

  private JsonNode object(MappingNode mapping, String pointer) {
    var object = JSON.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      Node keyNode = entry.getKeyNode();
      String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : keyNode.toString();
      String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
      int line = keyNode.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
      if (object.has(key)) {
        violations.add(folder.at(file, line, at), "the key is written twice", "keep one of them");
      }
      lines.put(at, line);
      object.set(key, convert(entry.getValueNode(), at));
    }
    return object;
  }

  private JsonNode array(SequenceNode sequence, String pointer) {
    var array = JSON.arrayNode();
    for (Node item : sequence.getValue()) {
      array.add(convert(item, pointer + "/" + array.size()));
    }
    return array;
  }

  private JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (Tag.INT.equals(tag)) {
      return JSON.numberNode(Long.decode(text.replace("0o", "0")));
    }
    if (Tag.FLOAT.equals(tag)) {
      return JSON.numberNode(Double.parseDouble(text));
    }
    if (Tag.BOOL.equals(tag)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    return Tag.NULL.equals(tag) ? JSON.nullNode() : JSON.stringNode(text);
  }
}
