package org.backwise.understanding;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as normalised words: small letters without accents, apostrophes removed ({@code can't} is
 * {@code cant}), hyphens and slashes inside words read as spaces, other punctuation kept as breaks.
 *
 * @param tokens the words
 * @param end what stands after the last word
 */
record Words(List<Token> tokens, Break end) {

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHE = Pattern.compile("['`\u2018\u2019\u02bc\u00b4]");

  private static final Pattern INNER_DIVIDER =
      Pattern.compile("(?<=[a-z0-9])[-\u2010\u2011/](?=[a-z0-9])|(?<=\\d)[.,](?=\\d)");
  private static final Pattern PART =
      Pattern.compile("[a-z0-9]+|\\?|[.!;:\\n\u2026]|[,()\\[\\]\u2013\u2014-]");

  Words {
    tokens = List.copyOf(tokens);
  }

  static Words of(String text, Writing writing) {
    var tokens = new ArrayList<Token>();
    Break pending = Break.HARD;
    Matcher parts = PART.matcher(normalise(text, writing));
    while (parts.find()) {
      String part = parts.group();
      if (Character.isLetterOrDigit(part.charAt(0))) {
        tokens.add(new Token(part, pending));
        pending = Break.NONE;
      } else {
        pending = pending.and(breakOf(part));
      }
    }
    return new Words(writing.spell(tokens), pending);
  }

  private static String normalise(String text, Writing writing) {
    // Before decomposing, which would turn the acute accent into a space.
    String straight = APOSTROPHE.matcher(text).replaceAll("'");
    String decomposed = Normalizer.normalize(straight, Normalizer.Form.NFKD);
    String lower = ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return INNER_DIVIDER.matcher(writing.spellOut(writing.join(lower))).replaceAll(" ");
  }

  private static Break breakOf(String mark) {
    return switch (mark.charAt(0)) {
      case '?' -> Break.QUESTION;
      case '.', '!', ';', ':', '\n', '\u2026' -> Break.HARD;
      default -> Break.SOFT;
    };
  }

  int size() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  String word(int index) {
    return tokens.get(index).word();
  }

  /** What stands before a word, or after the last for an index behind it. */
  Break before(int index) {
    return index < size() ? tokens.get(index).before() : end;
  }

  /** True if a question mark stands anywhere in it. */
  boolean asks() {
    return end == Break.QUESTION
        || tokens.stream().anyMatch(token -> token.before() == Break.QUESTION);
  }

  /** The words from one index to before another. */
  Words slice(int from, int to) {
    return new Words(tokens.subList(from, to), before(to));
  }

  /** The words alone, a space between them. */
  String joined() {
    return String.join(" ", tokens.stream().map(Token::word).toList());
  }
}
