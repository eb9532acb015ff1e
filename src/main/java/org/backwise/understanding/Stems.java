package org.backwise.understanding;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Words without their endings, and numbers in digits, so that forms of a word compare equal. */
final class Stems {

  private Stems() {}

  static List<String> of(Words words, AnswerWords lexicon) {
    var stemmer = new EnglishStemmer();
    return words.tokens().stream().map(token -> stem(token.word(), lexicon, stemmer)).toList();
  }

  private static String stem(String word, AnswerWords lexicon, EnglishStemmer stemmer) {
    int number = lexicon.number(word);
    // "one" is mostly a pronoun: "the second one".
    if (number >= 0 && number != 1) {
      return String.valueOf(number);
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
