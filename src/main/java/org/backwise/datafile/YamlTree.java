package org.backwise.datafile;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
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
 * or {@code no} would be a boolean. Whatever the text, nothing is thrown: a file that no JSON tree
 * can hold, or one that is built to exhaust the reader, is a fault like any other.
 */
final class YamlTree {

  /** Deeper than any file of ours by far, and shallow enough for every recursion over the tree. */
  private static final int DEEPEST = 40;

  /** More than any file of ours by far; aliases of aliases would grow without end. */
  private static final int MOST_VALUES = 100_000;

  private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final DataFolder folder;
  private final String file;
  private final Violations violations;
  private final Map<String, Integer> lines = new HashMap<>();
  private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
  private int values;

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
    LoadSettings settings = settings();
    try {
      refuseDepth(new Parse(settings).parseString(text));
      return new Compose(settings)
          .composeString(text)
          .map(node -> convert(node, ""))
          .orElseGet(() -> unreadable(1, "the file is empty"));
    } catch (Endless e) {
      violations.add(folder.at(file, e.line, e.pointer), e.what, e.todo);
      return JSON.missingNode();
    } catch (MarkedYamlEngineException e) {
      return unreadable(line(e.getProblemMark()), "this is not readable YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      return unreadable(1, "this is not readable YAML: " + e.getMessage());
    }
  }

  private LoadSettings settings() {
    return LoadSettings.builder()
        .setLabel(file)
        .setSchema(new CoreSchema())
        // The library refuses such a key without its line; here it has one.
        .setAllowNonScalarKeys(true)
        .build();
  }

  private JsonNode unreadable(int line, String what) {
    violations.add(
        folder.at(file, line, ""), what, "look at this line and the one above for a wrong indent");
    return JSON.missingNode();
  }

  /** Looks before the library builds its own tree, which it does in a recursion without an end. */
  private static void refuseDepth(Iterable<Event> events) {
    int depth = 0;
    for (Event event : events) {
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        throw Endless.tooDeep(line(event.getStartMark()), "");
      }
    }
  }

  private JsonNode convert(Node node, String pointer) {
    lines.putIfAbsent(pointer, line(node.getStartMark()));
    count(node, pointer);
    refuseTag(node, pointer);
    JsonNode json =
        switch (node) {
          case MappingNode mapping -> object(mapping, pointer);
          case SequenceNode sequence -> array(sequence, pointer);
          case ScalarNode scalar -> scalar(scalar, pointer);
          default -> JSON.nullNode();
        };
    open.remove(node);
    return json;
  }

  private void count(Node node, String pointer) {
    int line = line(node.getStartMark());
    if (!open.add(node)) {
      throw Endless.inItself(line, pointer);
    }
    if (open.size() > DEEPEST + 1) {
      throw Endless.tooDeep(line, pointer);
    }
    if (++values > MOST_VALUES) {
      throw Endless.tooMany(line, pointer);
    }
  }

  /** A set or an ordered map would be read as something else; of a single value see there. */
  private void refuseTag(Node node, String pointer) {
    if (node instanceof CollectionNode<?> && !PLAIN.contains(node.getTag())) {
      Location at = folder.at(file, line(node.getStartMark()), pointer);
      violations.add(
          at, "the tag " + YamlScalar.name(node.getTag()) + " is not known", "remove the tag");
    }
  }

  private JsonNode object(MappingNode mapping, String pointer) {
    var object = JSON.objectNode();
    for (NodeTuple entry : mapping.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode key) {
        String at = below(pointer, key.getValue());
        note(key, at, object.has(key.getValue()));
        object.set(key.getValue(), convert(entry.getValueNode(), at));
      } else {
        Location at = folder.at(file, line(entry.getKeyNode().getStartMark()), pointer);
        violations.add(at, "a key is a list or a map", "write a word, or quote it");
      }
    }
    return object;
  }

  /** The pointer of a key's value (RFC 6901). */
  static String below(String pointer, String key) {
    return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  private void note(ScalarNode key, String pointer, boolean again) {
    int line = line(key.getStartMark());
    lines.put(pointer, line);
    if (again) {
      violations.add(
          folder.at(file, line, pointer), "the key is written twice", "keep one of them");
    }
  }

  private JsonNode array(SequenceNode sequence, String pointer) {
    var array = JSON.arrayNode();
    for (Node item : sequence.getValue()) {
      array.add(convert(item, pointer + "/" + array.size()));
    }
    return array;
  }

  private JsonNode scalar(ScalarNode scalar, String pointer) {
    try {
      return YamlScalar.json(scalar);
    } catch (YamlScalar.Unfit e) {
      Location at = folder.at(file, line(scalar.getStartMark()), pointer);
      violations.add(at, e.what(), e.todo());
      return JSON.nullNode();
    }
  }

  private static int line(Optional<Mark> mark) {
    return mark.map(it -> it.getLine() + 1).orElse(1);
  }

  /** The tree would have no end, or none that anybody wants to wait for. */
  private static final class Endless extends RuntimeException {

    private final int line;
    private final String pointer;
    private final String what;
    private final String todo;

    private Endless(int line, String pointer, String what, String todo) {
      super(what);
      this.line = line;
      this.pointer = pointer;
      this.what = what;
      this.todo = todo;
    }

    static Endless inItself(int line, String pointer) {
      return new Endless(
          line, pointer, "an alias names what it stands in", "write out what is meant");
    }

    static Endless tooDeep(int line, String pointer) {
      return new Endless(
          line,
          pointer,
          "values stand in one another more than " + DEEPEST + " deep",
          "write it flatter");
    }

    static Endless tooMany(int line, String pointer) {
      return new Endless(
          line,
          pointer,
          "the file has more than " + MOST_VALUES + " values",
          "split it, and look for aliases that name aliases");
    }
  }
}
