package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.backwise.dialog.AnswerKind;
import org.backwise.dialog.Disposition;
import org.backwise.handout.Form;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The document and the Java types say the same, so that neither can drift. */
class TheProtocolDocumentTest {

  private static final Set<String> TAGS = Set.of("type", "kind");

  private final ProtocolDocument document = new ProtocolDocument();

  @Test
  void has_every_message_of_both_sides() {
    var names = new TreeSet<>(List.of("hello", "ping"));
    names.addAll(List.of("say", "choose", "change", "ask", "command", "language"));
    assertThat(PersonMessage.class.getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("Say", "Choose", "Change", "AskEntry", "Command", "Language");
    subTypes(ServerMessage.class).map(JsonSubTypes.Type::name).forEach(names::add);

    assertThat(document.at("/components/messages").propertyNames())
        .containsExactlyInAnyOrderElementsOf(names);
    for (String channel : List.of("chat", "turns")) {
      assertThat(document.at("/channels/" + channel + "/messages").propertyNames())
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void has_every_kind_of_reply() {
    assertThat(StreamSupport.stream(document.schema("Reply").at("/oneOf").spliterator(), false))
        .extracting(it -> it.path("$ref").asString().replaceFirst(".*/", ""))
        .containsExactlyElementsOf(
            subTypes(Reply.class).map(it -> it.value().getSimpleName()).toList());
  }

  @Test
  void tags_messages_and_replies_as_java_does() {
    subTypes(ServerMessage.class)
        .forEach(
            it ->
                assertThat(document.at(payload(it.name()) + "/properties/type/const").asString())
                    .isEqualTo(it.name()));
    subTypes(Reply.class)
        .forEach(
            it ->
                assertThat(
                        document
                            .schema(it.value().getSimpleName())
                            .at("/properties/kind/const")
                            .asString())
                    .isEqualTo(it.name()));
  }

  @Test
  void has_the_enumerated_values_in_the_same_order() {
    assertThat(document.texts("/components/schemas/Refusal/properties/code/enum"))
        .isEqualTo(names(ErrorCode.class));
    assertThat(document.texts("/components/schemas/Outcome/properties/disposition/enum"))
        .isEqualTo(names(Disposition.class));
    assertThat(document.texts("/components/schemas/Ask/properties/answer/enum"))
        .isEqualTo(names(AnswerKind.class));
    assertThat(document.texts("/components/schemas/Alert/properties/level/enum"))
        .isEqualTo(names(Reply.Level.class));
    assertThat(document.texts("/components/schemas/Command/properties/command/enum"))
        .isEqualTo(Arrays.stream(PersonMessage.Kind.values()).map(MessageReader::nameOf).toList());
  }

  @Test
  void explains_every_close_code() {
    assertThat(document.at("/x-close-codes").propertyNames())
        .containsExactlyElementsOf(
            Arrays.stream(Closing.values()).map(it -> String.valueOf(it.code())).toList());
    for (Closing closing : Closing.values()) {
      assertThat(document.at("/x-close-codes/" + closing.code() + "/name").asString())
          .isEqualTo(closing.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
  }

  @Test
  void explains_every_error_code_and_its_status() {
    assertThat(document.at("/x-error-codes").propertyNames())
        .containsExactlyElementsOf(names(ErrorCode.class));
    for (ErrorCode code : ErrorCode.values()) {
      assertThat(document.at("/x-error-codes/" + name(code) + "/status").asInt())
          .as(code.name())
          .isEqualTo(PostedTurns.status(code).value());
    }
  }

  @Test
  void names_every_form_to_take_away() {
    JsonNode forms = document.at("/x-handouts/forms");
    assertThat(forms.propertyNames()).hasSize(Form.values().length);
    forms
        .properties()
        .forEach(
            it ->
                assertThat(Form.of(it.getKey()).orElseThrow().mediaType())
                    .startsWith(it.getValue().at("/type").asString()));
  }

  @Test
  void names_the_limits_that_hold() {
    assertThat(document.at("/components/schemas/Say/properties/text/maxLength").asInt())
        .isEqualTo(MessageReader.TEXT_LIMIT);
    assertThat(document.at("/channels/chat/bindings/ws/headers/properties").toString())
        .contains(Handshake.VERSION);
  }

  static Set<Class<?>> records() {
    var found = new LinkedHashSet<Class<?>>();
    found.add(ClientMessage.Hello.class);
    Stream.of(PersonMessage.class, ServerMessage.class)
        .flatMap(it -> Arrays.stream(it.getPermittedSubclasses()))
        .forEach(it -> collect(it, found));
    assertThat(found).hasSizeGreaterThan(30);
    return found;
  }

  @ParameterizedTest
  @MethodSource("records")
  void has_the_fields_of_every_record(Class<?> type) {
    JsonNode schema = document.schema(type.getSimpleName());

    var properties = new TreeSet<>(schema.at("/properties").propertyNames());
    properties.removeAll(TAGS);

    assertThat(properties)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
  }

  @ParameterizedTest
  @MethodSource("records")
  void requires_what_java_always_writes(Class<?> type) {
    if (type == ClientMessage.Hello.class) {
      return; // It is only read: TheExampleFramesTest.a_client_must_send_what_is_required.
    }
    var required =
        new TreeSet<>(
            ProtocolDocument.texts(document.schema(type.getSimpleName()).at("/required")));
    required.removeAll(TAGS);

    assertThat(required)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(type.getRecordComponents())
                .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void has_no_schema_that_nothing_uses() {
    var known = new TreeSet<>(Set.of("MessageId", "Name", "Values", "Strings", "Reply", "Ping"));
    records().forEach(it -> known.add(it.getSimpleName()));

    assertThat(document.at("/components/schemas").propertyNames())
        .containsExactlyInAnyOrderElementsOf(known);
  }

  private String payload(String message) {
    String ref = document.at("/components/messages/" + message + "/payload/$ref").asString();
    return ref.substring(1);
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof ParameterizedType list) {
      Arrays.stream(list.getActualTypeArguments()).forEach(it -> collect(it, found));
    } else if (type instanceof Class<?> one && one.isSealed()) {
      Arrays.stream(one.getPermittedSubclasses()).forEach(it -> collect(it, found));
    } else if (type instanceof Class<?> one && one.isRecord() && found.add(one)) {
      Arrays.stream(one.getRecordComponents()).forEach(it -> collect(it.getGenericType(), found));
    }
  }

  private static Stream<JsonSubTypes.Type> subTypes(AnnotatedElement type) {
    return Arrays.stream(Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class)).value());
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(it -> name(it)).toList();
  }

  private static String name(Enum<?> constant) {
    try {
      var property =
          constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
      return Objects.requireNonNull(property, constant.name()).value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }
}
