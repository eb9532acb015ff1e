package org.backwise.chat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description of the protocol, and its example frames. */
final class ProtocolDocument {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  private final JsonNode root = read();

  JsonNode at(String pointer) {
    return root.at(pointer);
  }

  JsonNode schema(String name) {
    return root.at("/components/schemas/" + name);
  }

  /** The texts in a list, such as the values of an {@code enum}. */
  List<String> texts(String pointer) {
    return texts(root.at(pointer));
  }

  static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString).toList();
  }

  /** What a frame breaks of the schema that its type names. */
  List<Error> faults(JsonNode frame) {
    String payload =
        root.at("/components/messages/" + frame.at("/type").asString() + "/payload/$ref")
            .asString();
    var schema = JSON.createObjectNode();
    schema.putArray("allOf").addObject().put("$ref", payload);
    schema.set("components", root.get("components"));
    Schema compiled = SCHEMAS.getSchema(schema);
    return compiled.validate(frame);
  }

  /** The example frames by file name. */
  static NavigableMap<String, JsonNode> examples() {
    var examples = new TreeMap<String, JsonNode>();
    try {
      var found =
          new PathMatchingResourcePatternResolver().getResources("classpath:/chat/examples/*.json");
      for (Resource file : Arrays.asList(found)) {
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        examples.put(Objects.requireNonNull(file.getFilename()), JSON.readTree(text));
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read() {
    try (InputStream file = ProtocolDocument.class.getResourceAsStream("/chat/asyncapi.yaml")) {
      var yaml = new Load(LoadSettings.builder().setLabel("asyncapi.yaml").build());
      return JSON.valueToTree(yaml.loadFromInputStream(Objects.requireNonNull(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
