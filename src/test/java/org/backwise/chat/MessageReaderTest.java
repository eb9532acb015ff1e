package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ClientMessage.Spoken;
import org.backwise.chat.Reading.Read;
import org.backwise.chat.Reading.Unusable;
import org.backwise.triage.PersonMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MessageReaderTest {

  private final MessageReader reader = new MessageReader(JsonMapper.shared());

  @Test
  void reads_each_message() {
    assertThat(read("{'type':'say','id':'a','text':' It hurts. '}"))
        .isEqualTo(new Read(new Spoken(new PersonMessage.Say("a", " It hurts. "))));
    assertThat(read("{'type':'choose','id':'a','step':'s','values':['x','y']}"))
        .isEqualTo(new Read(new Spoken(new PersonMessage.Choose("a", "s", List.of("x", "y")))));
    assertThat(read("{'type':'change','id':'a','step':'s','values':['4']}"))
        .isEqualTo(new Read(new Spoken(new PersonMessage.Change("a", "s", List.of("4")))));
    assertThat(read("{'type':'command','id':'a','command':'forget'}"))
        .isEqualTo(new Read(new Spoken(new PersonMessage.Command("a", PersonMessage.Kind.FORGET))));
    assertThat(read("{'type':'language','id':'a','locale':'es-MX'}"))
        .isEqualTo(new Read(new Spoken(new PersonMessage.Language("a", "es-MX"))));
    assertThat(read("{'type':'hello','locale':'en','secret':null}"))
        .isEqualTo(new Read(new Hello(null, "en", null, null, null, 0)));
  }

  @Test
  void ignores_what_it_does_not_know() {
    assertThat(read("{'new':{'a':[1]},'type':'ping','id':7}")).isInstanceOf(Read.class);
  }

  @Test
  void counts_a_text_in_characters_as_a_person_would() {
    assertThat(say("x".repeat(1_000))).isInstanceOf(Read.class);
    assertThat(say("😀".repeat(1_000))).isInstanceOf(Read.class);
    assertThat(code(say("x".repeat(1_001)))).isEqualTo(ErrorCode.TOO_LONG);
  }

  @Test
  void an_id_has_1_to_64_characters() {
    assertThat(read("{'type':'say','id':'" + "i".repeat(64) + "','text':'x'}"))
        .isInstanceOf(Read.class);
    assertThat(code(read("{'type':'say','id':'" + "i".repeat(65) + "','text':'x'}")))
        .isEqualTo(ErrorCode.BAD_MESSAGE);
    assertThat(code(read("{'type':'say','id':'','text':'x'}"))).isEqualTo(ErrorCode.BAD_MESSAGE);
  }

  @Test
  void answers_an_unusable_frame_by_its_id_if_it_has_one() {
    assertThat(((Unusable) read("{'type':'say','id':'a'}")).to()).isEqualTo("a");
    assertThat(((Unusable) read("{'type':'say','id':7}")).to()).isNull();
    assertThat(((Unusable) read("{'type':'say','id':''}")).to()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[]",
        "1",
        "null",
        "'x'",
        "{} {}",
        "{'type':'ping'",
        "{'type':'ping',}",
      })
  void what_is_not_a_json_object_is_bad_json(String frame) {
    assertThat(code(read(frame))).isEqualTo(ErrorCode.BAD_JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'type':7}",
        "{'type':'say','id':'a','text':'  '}",
        "{'type':'say','id':'a','text':['x']}",
        "{'type':'say','id':'a','text':null}",
        "{'type':'choose','id':'a','step':'','values':['x']}",
        "{'type':'choose','id':'a','step':'s','values':'x'}",
        "{'type':'choose','id':'a','step':'s','values':[4]}",
        "{'type':'choose','id':'a','step':'s','values':['']}",
        "{'type':'command','id':'a','command':'FORGET'}",
        "{'type':'command','id':'a','command':'dance'}",
        "{'type':'language','id':'a'}",
        "{'type':'hello','after':'1'}",
        "{'type':'hello','after':1.5}",
        "{'type':'hello','after':99999999999999999999}",
        "{'type':'hello','secret':'x'}",
        "{'type':'hello','locale':{}}",
      })
  void what_lacks_a_field_or_has_a_wrong_one_is_a_bad_message(String frame) {
    assertThat(code(read(frame))).isEqualTo(ErrorCode.BAD_MESSAGE);
  }

  private Reading say(String text) {
    return read("{'type':'say','id':'a','text':'" + text + "'}");
  }

  private Reading read(String frame) {
    return reader.read(frame.replace('\'', '"'));
  }

  private static ErrorCode code(Reading reading) {
    return ((Unusable) reading).code();
  }
}
