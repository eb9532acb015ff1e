package org.backwise.faq;

import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/** Leaves small words out and takes the endings off the others, in a language given by its tag. */
final class FaqStems {

  private static final String ENGLISH = "en";

  private FaqStems() {}

  static TokenStream of(TokenStream words, String language, Set<String> smallWords) {
    var small = new CharArraySet(smallWords, true);
    return language.equals(ENGLISH)
        ? new PorterStemFilter(new StopFilter(new EnglishPossessiveFilter(words), small))
        : stemmed(new StopFilter(words, small), language);
  }

  /** Words stay whole in a language that Snowball lacks. */
  private static TokenStream stemmed(TokenStream words, String language) {
    try {
      return new SnowballFilter(words, Locale.of(language).getDisplayLanguage(Locale.ENGLISH));
    } catch (IllegalArgumentException _) {
      return words;
    }
  }
}
