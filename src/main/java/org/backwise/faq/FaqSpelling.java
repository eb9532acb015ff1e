package org.backwise.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.SimpleAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.backwise.content.FaqEntry;

/** Corrects words that no entry has to the nearest that one has. */
final class FaqSpelling {

  private static final String WORD = "word";
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  /** Shorter words have too many neighbours. */
  private static final int SHORTEST = 6;

  private final DirectoryReader words;

  FaqSpelling(List<FaqEntry> entries, FaqSynonyms synonyms) {
    try {
      var directory = new ByteBuffersDirectory();
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(new SimpleAnalyzer()))) {
        texts(entries, synonyms).forEach(text -> add(text, writer));
        writer.forceMerge(1);
      }
      words = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the index is in memory
    }
  }

  private static Stream<String> texts(List<FaqEntry> entries, FaqSynonyms synonyms) {
    var fromEntries =
        entries.stream()
            .flatMap(
                it -> Stream.concat(Stream.of(it.question(), it.text()), it.wordings().stream()));
    return Stream.concat(fromEntries, synonyms.groups().stream().flatMap(List::stream));
  }

  private static void add(String text, IndexWriter writer) {
    var document = new Document();
    document.add(new TextField(WORD, plain(text), Store.NO));
    try {
      writer.addDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String correct(String text) {
    return LETTERS.matcher(plain(text)).replaceAll(this::corrected);
  }

  /** Small letters without accents, which many people do not type. */
  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private String corrected(MatchResult word) {
    if (word.group().length() < SHORTEST) {
      return word.group();
    }
    var checker = new DirectSpellChecker();
    checker.setMaxEdits(1);
    checker.setMinPrefix(1);
    checker.setThresholdFrequency(0f);
    try {
      SuggestWord[] nearest =
          checker.suggestSimilar(
              new Term(WORD, word.group()), 1, words, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
      return nearest.length == 0 ? word.group() : nearest[0].string;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
