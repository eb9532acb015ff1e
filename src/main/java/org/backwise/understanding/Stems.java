package org.backwise.understanding;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.tartarus.snowball.SnowballStemmer;

/** Words without their endings, and numbers in digits, so that forms of a word compare equal. */
final class Stems {

  private Stems() {}

  static List<String> of(Words words, AnswerWords lexicon) {
    UnaryOperator<String> stemmer = lexicon.writing().stemmer();
    return words.tokens().stream().map(token -> stem(token.word(), lexicon, stemmer)).toList();
  }

  private static String stem(String word, AnswerWords lexicon, UnaryOperator<String> stemmer) {
    int number = lexicon.number(word);
    // "one" is mostly a pronoun: "the second one".
    return number >= 0 && number != 1 ? String.valueOf(number) : stemmer.apply(word);
  }

  /** Snowball's of a language, by its tag; words stay whole in a language that Snowball lacks. */
  static UnaryOperator<String> stemmer(String language) {
    String name = Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
    try {
      Class<?> type = Class.forName("org.tartarus.snowball.ext." + name + "Stemmer");
      return by((SnowballStemmer) type.getDeclaredConstructor().newInstance());
    } catch (ReflectiveOperationException _) {
      return UnaryOperator.identity();
    }
  }

  private static UnaryOperator<String> by(SnowballStemmer stemmer) {
    return word -> {
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
    };
  }
}
