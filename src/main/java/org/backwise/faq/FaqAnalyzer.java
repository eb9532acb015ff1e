package org.backwise.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.jspecify.annotations.Nullable;

/** Words as stems; question words and the like left out; synonyms as one word. */
final class FaqAnalyzer extends Analyzer {

  private final String language;
  private final Set<String> smallWords;
  private final @Nullable SynonymMap synonyms;

  FaqAnalyzer(FaqSynonyms synonyms) {
    this(synonyms, synonyms.groups().isEmpty() ? null : map(synonyms));
  }

  private FaqAnalyzer(FaqSynonyms words, @Nullable SynonymMap synonyms) {
    this.language = words.language();
    this.smallWords = words.smallWords();
    this.synonyms = synonyms;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var source = new StandardTokenizer();
    TokenStream words = new LowerCaseFilter(new ASCIIFoldingFilter(source));
    words = FaqStems.of(words, language, smallWords);
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
    try (var stems = new FaqAnalyzer(synonyms, null)) {
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
