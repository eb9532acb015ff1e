package org.backwise.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two words that are mostly written as one: "can not" is "cant", in texts and phrases alike. */
final class Contractions {

  private static final Map<String, String> BY_WORDS =
      Map.ofEntries(
          Map.entry("can not", "cant"),
          Map.entry("will not", "wont"),
          Map.entry("do not", "dont"),
          Map.entry("does not", "doesnt"),
          Map.entry("did not", "didnt"),
          Map.entry("is not", "isnt"),
          Map.entry("are not", "arent"),
          Map.entry("was not", "wasnt"),
          Map.entry("were not", "werent"),
          Map.entry("has not", "hasnt"),
          Map.entry("have not", "havent"),
          Map.entry("had not", "hadnt"),
          Map.entry("could not", "couldnt"),
          Map.entry("would not", "wouldnt"),
          Map.entry("should not", "shouldnt"),
          Map.entry("i am", "im"),
          Map.entry("it is", "its"));

  private Contractions() {}

  static List<Token> in(List<Token> tokens) {
    var contracted = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String both = i + 1 < tokens.size() ? both(token, tokens.get(i + 1)) : "";
      if (!both.isEmpty()) {
        contracted.add(new Token(both, token.before()));
        i++;
      } else {
        contracted.add(token.word().equals("cannot") ? new Token("cant", token.before()) : token);
      }
    }
    return contracted;
  }

  private static String both(Token one, Token next) {
    return next.before() == Break.NONE
        ? BY_WORDS.getOrDefault(one.word() + " " + next.word(), "")
        : "";
  }
}
