package org.backwise.datafile;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A single value of a file: a text, a number, true or false, or nothing; the core schema's. */
final class YamlScalar {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** How a value with the tag looks. A tag that stands in the file may be given to anything. */
  private static final Map<Tag, Pattern> FORMS =
      Map.of(
          Tag.INT, CoreScalarResolver.INT,
          Tag.FLOAT, CoreScalarResolver.FLOAT,
          Tag.BOOL, CoreScalarResolver.BOOL,
          Tag.NULL, Pattern.compile("|" + CoreScalarResolver.NULL),
          Tag.STR, Pattern.compile("(?s).*"));

  private YamlScalar() {}

  /**
   * The value as JSON.
   *
   * @throws Unfit if JSON has none, or its tag does not fit it
   */
  static JsonNode json(ScalarNode scalar) throws Unfit {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    Pattern form = FORMS.get(tag);
    if (form == null || !form.matcher(text).matches()) {
      throw Unfit.tag(text, tag);
    }
    return json(text, tag);
  }

  private static JsonNode json(String text, Tag tag) throws Unfit {
    if (Tag.INT.equals(tag)) {
      return JSON.numberNode(whole(text));
    }
    if (Tag.FLOAT.equals(tag)) {
      return JSON.numberNode(decimal(text));
    }
    if (Tag.BOOL.equals(tag)) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    return Tag.NULL.equals(tag) ? JSON.nullNode() : JSON.stringNode(text);
  }

  /** A zero in front means nothing: 010 is ten. */
  private static long whole(String text) throws Unfit {
    try {
      return integer(text).longValueExact();
    } catch (ArithmeticException e) {
      throw Unfit.number(text);
    }
  }

  private static BigInteger integer(String text) {
    if (text.startsWith("0o")) {
      return new BigInteger(text.substring(2), 8);
    }
    return text.startsWith("0x") ? new BigInteger(text.substring(2), 16) : new BigInteger(text);
  }

  private static double decimal(String text) throws Unfit {
    boolean named = text.toLowerCase(Locale.ROOT).matches("[-+]?\\.(inf|nan)");
    double number = named ? Double.NaN : Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw Unfit.number(text);
    }
    return number;
  }

  /** The tag as it stands in a file. */
  static String name(Tag tag) {
    return tag.getValue().replace(Tag.PREFIX, "!!");
  }

  /** A value that cannot be taken over. */
  static final class Unfit extends Exception {

    private final String todo;

    private Unfit(String what, String todo) {
      super(what);
      this.todo = todo;
    }

    private static Unfit number(String text) {
      return new Unfit(
          "'" + text + "' is not a number that a file can hold",
          "write a smaller number, or quote it if it is a text");
    }

    private static Unfit tag(String text, Tag tag) {
      return new Unfit(
          "'" + text + "' does not fit its tag " + name(tag),
          "remove the tag, and quote the value if it is a text");
    }

    String what() {
      return String.valueOf(getMessage());
    }

    String todo() {
      return todo;
    }
  }
}
