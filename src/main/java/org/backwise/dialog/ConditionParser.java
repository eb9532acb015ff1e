package org.backwise.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the condition grammar of {@code dialogs/README.md} by recursive descent. */
final class ConditionParser {

  private static final Pattern TOKEN = Pattern.compile("[a-z0-9][a-z0-9-]*|<=|>=|[<>(),]|\\S");
  private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]*");
  private static final List<String> KEYWORDS = List.of("and", "or", "not", "is", "in", "includes");

  private final List<String> tokens;
  private int next;

  ConditionParser(String text) {
    tokens = TOKEN.matcher(text).results().map(it -> it.group()).toList();
  }

  /**
   * The condition.
   *
   * @throws IllegalArgumentException with a sentence for the author, if the text is not one
   */
  Condition parse() {
    Condition condition = any();
    if (next < tokens.size()) {
      throw new IllegalArgumentException("'" + tokens.get(next) + "' is not expected here");
    }
    return condition;
  }

  private Condition any() {
    var parts = new ArrayList<>(List.of(all()));
    while (accept("or")) {
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
  }

  private Condition all() {
    var parts = new ArrayList<>(List.of(one()));
    while (accept("and")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private Condition one() {
    if (accept("not")) {
      return new Condition.Not(one());
    }
    if (accept("(")) {
      Condition inner = any();
      expect(")");
      return inner;
    }
    return test(word("the id of a question"));
  }

  private Condition test(String step) {
    String verb = take("'is', 'in', 'includes' or a comparison after '" + step + "'");
    return switch (verb) {
      case "is" -> new Condition.Chosen(step, List.of(word("a value")));
      case "in" -> new Condition.Chosen(step, list());
      case "includes" -> new Condition.Chosen(step, peek("(") ? list() : List.of(word("a value")));
      default -> new Condition.Compared(step, comparison(verb), number());
    };
  }

  private List<String> list() {
    expect("(");
    var values = new ArrayList<>(List.of(word("a value")));
    while (accept(",")) {
      values.add(word("a value"));
    }
    expect(")");
    return values;
  }

  private static Condition.Comparison comparison(String sign) {
    for (var comparison : Condition.Comparison.values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(
        "'" + sign + "' is not one of is, in, includes, <, <=, >, >=");
  }

  private int number() {
    String token = take("a whole number");
    try {
      return Integer.parseInt(token);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + token + "' is not a whole number", e);
    }
  }

  private String word(String what) {
    String token = take(what);
    if (!WORD.matcher(token).matches() || KEYWORDS.contains(token)) {
      throw new IllegalArgumentException("'" + token + "' stands where " + what + " should be");
    }
    return token;
  }

  private String take(String what) {
    if (next == tokens.size()) {
      throw new IllegalArgumentException("it ends where " + what + " should be");
    }
    return tokens.get(next++);
  }

  private boolean peek(String token) {
    return next < tokens.size() && tokens.get(next).equals(token);
  }

  private boolean accept(String token) {
    boolean found = peek(token);
    if (found) {
      next++;
    }
    return found;
  }

  private void expect(String token) {
    if (!accept(token)) {
      String found = next < tokens.size() ? "'" + tokens.get(next) + "'" : "the end";
      throw new IllegalArgumentException("'" + token + "' is missing before " + found);
    }
  }
}
