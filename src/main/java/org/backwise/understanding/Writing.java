package org.backwise.understanding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a language is written, as {@code answers.yaml} explains it.
 *
 * @param language its tag, such as {@code en}
 * @param signs the words for signs that stand for words, such as {@code &}
 * @param spelling how words are read that are written in two ways: "can not" is "cant"
 * @param shortIs what leaves out the end of "leg's"; absent where no language has it
 */
record Writing(
    String language,
    Map<String, String> signs,
    Map<String, String> spelling,
    @Nullable Pattern shortIs) {

  /** Of no language: words as they stand. */
  static final Writing PLAIN = new Writing("", Map.of(), Map.of(), null);

  Writing {
    signs = Collections.unmodifiableMap(new LinkedHashMap<>(signs));
    spelling = Map.copyOf(spelling);
  }

  /** "leg's gone" is "leg gone", but of the words that keep their s, "it's" stays. */
  static @Nullable Pattern shortIs(@Nullable List<String> keepS) {
    return keepS == null
        ? null
        : Pattern.compile("\\b(?!(?:" + String.join("|", keepS) + ")')([a-z]+)'s\\b");
  }

  /** The text with words in place of signs. */
  String spellOut(String text) {
    String spelledOut = text;
    for (var sign : signs.entrySet()) {
      spelledOut = spelledOut.replace(sign.getKey(), " " + sign.getValue() + " ");
    }
    return spelledOut;
  }

  /** The text without apostrophes. */
  String join(String text) {
    String joined = shortIs == null ? text : shortIs.matcher(text).replaceAll("$1");
    return joined.replace("'", "");
  }

  /** The words as they are mostly written, in texts and phrases alike. */
  List<Token> spell(List<Token> tokens) {
    var spelled = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String both = i + 1 < tokens.size() ? both(token, tokens.get(i + 1)) : "";
      String word = both.isEmpty() ? spelling.getOrDefault(token.word(), token.word()) : both;
      spelled.add(new Token(word, token.before()));
      i += both.isEmpty() ? 0 : 1;
    }
    return spelled;
  }

  private String both(Token one, Token next) {
    return next.before() == Break.NONE
        ? spelling.getOrDefault(one.word() + " " + next.word(), "")
        : "";
  }

  /** Takes the ending off a word. For one thread. */
  UnaryOperator<String> stemmer() {
    return Stems.stemmer(language);
  }
}
