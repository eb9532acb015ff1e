package org.backwise.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/** English words as stems; question words and the like left out; synonyms as one word. */
final class FaqAnalyzer extends Analyzer {

  /** Words that tell nothing about what is asked. */
  private static final CharArraySet SMALL_WORDS =
      new CharArraySet(
          List.of(
              """
              a about allowed am an and any are as at be been being but by can could did do does doing
              during for from get getting go goes going got had has have having he her hi him his how i
              i'd i'll i'm i've id if im in into is isn't it it's its ive just make makes many may me
              mean means my necessary not of on one or our ours own per please really required she
              should so some still tell than that that's the their them then there these they this
              those to try trying u us use used using was we were what what's whats when where which
              while who whom why will with would you your
              """
                  .strip()
                  .split("\\s+")),
          true);

  private final @Nullable SynonymMap synonyms;

  FaqAnalyzer(FaqSynonyms synonyms) {
    this.synonyms = synonyms.groups().isEmpty() ? null : map(synonyms);
  }

  private FaqAnalyzer() {
    this.synonyms = null;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var source = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new ASCIIFoldingFilter(source));
    words = new PorterStemFilter(new StopFilter(new EnglishPossessiveFilter(words), SMALL_WORDS));
    if (synonyms != null) {
      words = new FlattenGraphFilter(new SynonymGraphFilter(words, synonyms, true));
    }
    return new TokenStreamComponents(source, words);
  }

  /** The different terms of a text, in alphabetical order. */
  Set<String> terms(String text) {
    return new TreeSet<>(list(text));
  }

  /** The same, of no more than the first {@code most} different terms of the text. */
  Set<String> terms(String text, int most) {
    return list(text).stream()
        .distinct()
        .limit(most)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<String> list(String text) {
    var terms = new ArrayList<String>();
    try (TokenStream stream = tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: it reads a string
    }
  }

  private static SynonymMap map(FaqSynonyms synonyms) {
    var builder = new SynonymMap.Builder(true);
    try (var stems = new FaqAnalyzer()) {
      for (List<String> group : synonyms.groups()) {
        CharsRef first = terms(group.getFirst(), stems);
        for (String other : group.subList(1, group.size())) {
          CharsRef word = terms(other, stems);
          if (word.length() > 0 && first.length() > 0 && !word.equals(first)) {
            builder.add(word, first, false);
          }
        }
      }
      return builder.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: it is built in memory
    }
  }

  private static CharsRef terms(String words, FaqAnalyzer stems) {
    String[] terms = stems.list(words).toArray(String[]::new);
    return terms.length == 0
        ? new CharsRef()
        : SynonymMap.Builder.join(terms, new CharsRefBuilder());
  }
}
