package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example frames that the widget's tests read too: Java, the document and the widget agree on
 * each of them. The mapper is the service's own.
 */
@SpringBootTest(
    classes = JacksonAutoConfiguration.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE)
class TheExampleFramesTest {

  /** A frame of a later version, which a client must survive and this server never sends. */
  private static final String FROM_LATER = "server-replies-unknown-kind.json";

  private static final NavigableMap<String, JsonNode> EXAMPLES = ProtocolDocument.examples();

  private final ProtocolDocument document = new ProtocolDocument();
  @Autowired private JsonMapper json;

  static Stream<String> ofClients() {
    return EXAMPLES.keySet().stream().filter(it -> it.startsWith("client-"));
  }

  static Stream<String> ofTheServer() {
    return EXAMPLES.keySet().stream()
        .filter(it -> it.startsWith("server-") && !it.equals(FROM_LATER));
  }

  @ParameterizedTest
  @MethodSource("ofClients")
  void a_clients_frame_is_read(String file) {
    assertThat(read(example(file))).isInstanceOf(Reading.Read.class);
  }

  @ParameterizedTest
  @MethodSource("ofClients")
  void a_client_must_send_what_is_required(String file) {
    JsonNode frame = example(file);
    String type = frame.at("/type").asString();
    String schema = document.at("/components/messages/" + type + "/payload/$ref").asString();
    for (String field : document.texts(schema.substring(1) + "/required")) {
      ObjectNode without = ((ObjectNode) frame).deepCopy();
      without.remove(field);

      assertThat(read(without))
          .as("without " + field)
          .isInstanceOfSatisfying(
              Reading.Unusable.class, it -> assertThat(it.code()).isEqualTo(ErrorCode.BAD_MESSAGE));
    }
  }

  @ParameterizedTest
  @MethodSource("ofTheServer")
  void a_servers_frame_is_what_java_writes(String file) {
    ServerMessage message = json.treeToValue(example(file), ServerMessage.class);

    String written = json.writeValueAsString(message);

    assertThat(json.readTree(written)).isEqualTo(example(file));
    assertThat(written).startsWith("{\"type\":");
  }

  @Test
  void the_time_to_come_back_keeps_the_persons_offset() {
    String frame =
        example("server-replies-outcome-wait.json")
            .toString()
            .replace("18:30:00Z", "18:30:00-05:00");
    assertThat(frame).contains("18:30:00-05:00");

    assertThat(json.writeValueAsString(json.readValue(frame, ServerMessage.class)))
        .contains("T18:30:00-05:00");
  }

  @ParameterizedTest
  @MethodSource({"ofClients", "ofTheServer"})
  void the_documents_schema_holds(String file) {
    assertThat(document.faults(example(file))).isEmpty();
  }

  @Test
  void the_documents_schema_finds_what_is_wrong() {
    assertThat(document.faults(json.readTree("{\"type\":\"say\",\"id\":\"\",\"text\":\"x\"}")))
        .isNotEmpty();
    assertThat(document.faults(json.readTree("{\"type\":\"error\",\"code\":\"odd\"}")))
        .isNotEmpty();
    assertThat(document.faults(example(FROM_LATER))).isNotEmpty();
  }

  @Test
  void the_document_shows_every_example_and_no_other() {
    var shown =
        document.at("/components/messages").findValues("payload").stream()
            .map(it -> it.path("$ref").asString())
            .filter(it -> it.startsWith("examples/"))
            .map(it -> it.substring("examples/".length()))
            .toList();

    assertThat(shown).containsExactlyInAnyOrderElementsOf(EXAMPLES.keySet());
  }

  @Test
  void there_is_an_example_for_everything() {
    assertThat(values("type"))
        .containsAll(List.copyOf(document.at("/components/messages").propertyNames()));
    assertThat(values("code"))
        .containsAll(document.texts("/components/schemas/Refusal/properties/code/enum"));
    assertThat(values("command"))
        .containsAll(document.texts("/components/schemas/Command/properties/command/enum"));
    assertThat(values("disposition"))
        .containsAll(document.texts("/components/schemas/Outcome/properties/disposition/enum"));
    assertThat(values("kind"))
        .contains("text", "ask", "understood", "perhaps", "faq", "suggestions", "topics")
        .contains("alert", "outcome", "answers");
  }

  private List<String> values(String property) {
    return EXAMPLES.values().stream()
        .flatMap(it -> it.findValues(property).stream())
        .map(JsonNode::asString)
        .toList();
  }

  private Reading read(JsonNode frame) {
    return new MessageReader(json).read(frame.toString());
  }

  private static JsonNode example(String file) {
    return Objects.requireNonNull(EXAMPLES.get(file));
  }
}
