package org.backwise.chat;

import java.util.Locale;
import org.backwise.chat.ClientMessage.Hello;
import org.backwise.chat.ClientMessage.Ping;
import org.backwise.chat.ClientMessage.Spoken;
import org.backwise.chat.Fields.Unfit;
import org.backwise.chat.Reading.Read;
import org.backwise.chat.Reading.Unusable;
import org.backwise.triage.PersonMessage;
import org.backwise.triage.PersonMessage.AskEntry;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Language;
import org.backwise.triage.PersonMessage.Say;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a client's frames. Unknown properties are ignored, so that newer clients are understood.
 */
final class MessageReader {

  /** The most bytes of a frame. */
  static final int FRAME_LIMIT = 8 * 1024;

  /** The most characters of a {@code say}. */
  static final int TEXT_LIMIT = 1_000;

  private static final Logger log = LoggerFactory.getLogger(MessageReader.class);

  private final JsonMapper json;

  MessageReader(JsonMapper json) {
    this.json = json;
  }

  Reading read(String frame) {
    try {
      JsonNode tree = json.readTree(frame);
      return tree.isObject() ? read(new Fields(tree)) : new Unusable(null, ErrorCode.BAD_JSON);
    } catch (JacksonException _) {
      return new Unusable(null, ErrorCode.BAD_JSON);
    }
  }

  private static Reading read(Fields fields) {
    try {
      return switch (fields.type()) {
        case "hello" -> new Read(hello(fields));
        case "say" -> spoken(say(fields));
        case "choose" ->
            spoken(new Choose(fields.id(), fields.name("step"), fields.names("values")));
        case "change" ->
            spoken(new Change(fields.id(), fields.name("step"), fields.names("values")));
        case "ask" -> spoken(new AskEntry(fields.id(), fields.name("entry")));
        case "command" -> spoken(new Command(fields.id(), command(fields.name("command"))));
        case "language" -> spoken(new Language(fields.id(), fields.name("locale")));
        case "ping" -> new Read(new Ping());
        default -> new Unusable(fields.idIfAny(), ErrorCode.UNKNOWN_TYPE);
      };
    } catch (Unfit e) {
      log.debug("A client's frame cannot be used: {}", e.getMessage());
      return new Unusable(fields.idIfAny(), e.code());
    }
  }

  private static Hello hello(Fields fields) {
    var hello =
        new Hello(
            fields.nameIfAny("dialog"),
            fields.nameIfAny("locale"),
            fields.nameIfAny("timeZone"),
            fields.nameIfAny("conversation"),
            fields.nameIfAny("secret"),
            fields.countIfAny("after"));
    Fields.check((hello.conversation() == null) == (hello.secret() == null), "secret");
    return hello;
  }

  private static Say say(Fields fields) {
    String text = fields.text("text");
    Fields.check(!text.isBlank(), "text");
    if (text.codePointCount(0, text.length()) > TEXT_LIMIT) {
      throw new Unfit(ErrorCode.TOO_LONG, "text");
    }
    return new Say(fields.id(), text);
  }

  private static Kind command(String name) {
    for (Kind kind : Kind.values()) {
      if (nameOf(kind).equals(name)) {
        return kind;
      }
    }
    throw new Unfit(ErrorCode.BAD_MESSAGE, "command");
  }

  /** A command as the protocol writes it. */
  static String nameOf(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Reading spoken(PersonMessage message) {
    return new Read(new Spoken(message));
  }
}
