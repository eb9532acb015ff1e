package org.backwise.faq;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.backwise.content.FaqEntry;

/**
 * The entries in memory, searched with BM25. Every wording is a document of its own, so that one
 * close wording counts for more than words scattered over many; all that an entry says together is
 * one more.
 */
final class FaqIndex {

  /** The question or one other wording. */
  private static final String WORDING = "wording";

  /** All wordings of an entry. */
  private static final String ALL = "all";

  /** The answer. */
  private static final String TEXT = "text";

  private static final String ENTRY = "entry";

  /** How much a word counts where. */
  private static final Map<String, Float> BOOSTS =
      new TreeMap<>(Map.of(WORDING, 1f, ALL, 0.7f, TEXT, 0.25f));

  /** An entry and how well it fits. */
  record Scored(FaqEntry entry, double score) {}

  private final List<FaqEntry> entries;
  private final FaqAnalyzer analyzer;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  FaqIndex(List<FaqEntry> entries, FaqAnalyzer analyzer) {
    this.entries = List.copyOf(entries);
    this.analyzer = analyzer;
    try {
      var directory = new ByteBuffersDirectory();
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (int i = 0; i < entries.size(); i++) {
          add(entries.get(i), i, writer);
        }
        writer.forceMerge(1);
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // cannot happen: the index is in memory
    }
  }

  private static void add(FaqEntry entry, int number, IndexWriter writer) throws IOException {
    List<String> wordings =
        Stream.concat(Stream.of(entry.question()), entry.wordings().stream()).toList();
    for (String wording : wordings) {
      var document = new Document();
      document.add(new TextField(WORDING, wording, Store.NO));
      document.add(new StoredField(ENTRY, number));
      writer.addDocument(document);
    }
    var whole = new Document();
    whole.add(new TextField(ALL, String.join("\n", wordings), Store.NO));
    whole.add(new TextField(TEXT, entry.text(), Store.NO));
    whole.add(new StoredField(ENTRY, number));
    writer.addDocument(whole);
  }

  /** The entries that have any of the terms, the best first; equal ones in their given order. */
  List<Scored> search(Set<String> terms) {
    var best = new HashMap<String, Map<Integer, Double>>();
    try {
      collect(WORDING, query(terms, WORDING), best);
      collect(ALL, query(terms, ALL, TEXT), best);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var scores = new TreeMap<Integer, Double>();
    best.values()
        .forEach(it -> it.forEach((entry, score) -> scores.merge(entry, score, Double::sum)));
    return scores.entrySet().stream()
        .map(it -> new Scored(entries.get(it.getKey()), it.getValue()))
        .sorted(Comparator.comparingDouble(Scored::score).reversed())
        .toList();
  }

  private void collect(String name, BooleanQuery query, Map<String, Map<Integer, Double>> best)
      throws IOException {
    Map<Integer, Double> ofField = best.computeIfAbsent(name, _ -> new HashMap<>());
    if (query.clauses().isEmpty()) {
      return;
    }
    for (ScoreDoc hit : searcher.search(query, Math.max(1, reader.maxDoc())).scoreDocs) {
      var entry = searcher.storedFields().document(hit.doc).getField(ENTRY).numericValue();
      ofField.merge(entry.intValue(), (double) hit.score, Math::max);
    }
  }

  private static BooleanQuery query(Set<String> terms, String... fields) {
    var query = new BooleanQuery.Builder();
    for (String field : fields) {
      float boost = BOOSTS.getOrDefault(field, 1f);
      for (String term : terms) {
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), boost), Occur.SHOULD);
      }
    }
    return query.build();
  }

  FaqAnalyzer analyzer() {
    return analyzer;
  }

  /** How much a term tells, by how few of the wordings have it (BM25's inverse frequency). */
  double weight(String term) {
    try {
      int wordings = reader.getDocCount(WORDING);
      int having = reader.docFreq(new Term(WORDING, term));
      return Math.log(1 + (wordings - having + 0.5) / (having + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
