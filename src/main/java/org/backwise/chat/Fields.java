package org.backwise.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a client's frame, each checked as it is read. */
final class Fields {

  /** Longer than every id, locale and time zone there is; far shorter than a frame. */
  private static final int LONGEST_NAME = 200;

  private static final Pattern NO_CHARACTER = Pattern.compile("\\p{C}");
  private static final int LONGEST_ID = 64;
  private static final int MOST_VALUES = 50;

  private final JsonNode frame;

  Fields(JsonNode frame) {
    this.frame = frame;
  }

  String type() {
    return name("type");
  }

  /** The client's own id of a message, 1 to 64 characters. */
  String id() {
    String id = text("id");
    check(isProperId(id), "id");
    return id;
  }

  /** The id if there is a proper one, so that even an unusable frame can be answered by it. */
  @Nullable String idIfAny() {
    JsonNode id = frame.path("id");
    return id.isString() && isProperId(id.stringValue()) ? id.stringValue() : null;
  }

  private static boolean isProperId(String id) {
    return !id.isEmpty() && id.length() <= LONGEST_ID && hasOnlyCharacters(id);
  }

  /** No control character and no half of a character: not every store can keep those. */
  private static boolean hasOnlyCharacters(String text) {
    return !NO_CHARACTER.matcher(text).find();
  }

  String text(String field) {
    JsonNode value = frame.path(field);
    check(value.isString(), field);
    return value.stringValue();
  }

  String name(String field) {
    return checkedName(frame.path(field), field);
  }

  /** A name that may be left out or null. */
  @Nullable String nameIfAny(String field) {
    JsonNode value = frame.path(field);
    return value.isMissingNode() || value.isNull() ? null : checkedName(value, field);
  }

  /** A number of at least 0 that may be left out. */
  long countIfAny(String field) {
    JsonNode value = frame.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return 0;
    }
    check(value.isIntegralNumber() && value.canConvertToLong() && value.longValue() >= 0, field);
    return value.longValue();
  }

  List<String> names(String field) {
    JsonNode list = frame.path(field);
    check(list.isArray() && list.size() <= MOST_VALUES, field);
    var names = new ArrayList<String>();
    for (JsonNode value : list) {
      names.add(checkedName(value, field));
    }
    return names;
  }

  private static String checkedName(JsonNode value, String field) {
    check(value.isString(), field);
    String name = value.stringValue();
    check(!name.isEmpty() && name.length() <= LONGEST_NAME && hasOnlyCharacters(name), field);
    return name;
  }

  static void check(boolean holds, String field) {
    if (!holds) {
      throw new Unfit(ErrorCode.BAD_MESSAGE, field);
    }
  }

  /** A field is missing or does not fit. Its value is not in the message. */
  static final class Unfit extends RuntimeException {

    private final ErrorCode code;

    Unfit(ErrorCode code, String field) {
      super("the field '" + field + "' is missing or does not fit");
      this.code = code;
    }

    ErrorCode code() {
      return code;
    }
  }
}
