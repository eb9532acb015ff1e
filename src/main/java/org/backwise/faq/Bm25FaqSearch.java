package org.backwise.faq;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.backwise.content.FaqEntry;
import org.backwise.likeness.Utterance;

/**
 * BM25 with two safeguards: how much of what was asked the best entry covers, and how far it is
 * ahead. Words that no entry has count as uncovered, so that "a wasp sting" is not answered with
 * whatever shares the word "treat".
 */
final class Bm25FaqSearch implements FaqSearch {

  /** Far more than any question has, and far less than the 1,024 clauses that Lucene takes. */
  private static final int TERMS = 100;

  /** The most that is offered to choose from. */
  private static final int OFFERED = 3;

  /** Answered from this share of the question's weight on; measured on the development sets. */
  private static final double ANSWERS = 0.60;

  /** Offered from this share on. */
  private static final double OFFERS = 0.34;

  /** The first must have this many times the score of the second to be answered. */
  private static final double AHEAD = 1.1;

  /** A score from which on, if {@link #CLEARLY_AHEAD}, less covered is enough to be answered. */
  private static final double STRONG = 4.7;

  private static final double CLEARLY_AHEAD = 1.3;

  private final FaqIndex index;
  private final FaqSpelling spelling;
  private final List<Set<String>> termsOfEntries;
  private final List<FaqEntry> entries;

  Bm25FaqSearch(List<FaqEntry> entries, FaqSynonyms synonyms) {
    var analyzer = new FaqAnalyzer(synonyms);
    this.entries = List.copyOf(entries);
    this.index = new FaqIndex(entries, analyzer);
    this.spelling = new FaqSpelling(entries, synonyms);
    this.termsOfEntries = entries.stream().map(entry -> analyzer.terms(allOf(entry))).toList();
  }

  private static String allOf(FaqEntry entry) {
    return entry.question() + "\n" + String.join("\n", entry.wordings());
  }

  @Override
  public void prepare() {}

  @Override
  public FaqMatch find(Utterance utterance) {
    String question = utterance.text();
    Set<String> terms = terms(question);
    List<FaqIndex.Scored> found = index.search(terms);
    if (found.isEmpty()) {
      return new FaqMatch.NotFound();
    }
    double covered = covered(terms, found.getFirst().entry());
    if (answers(found, covered)) {
      return new FaqMatch.Found(found.getFirst().entry(), others(found));
    }
    return covered >= OFFERS ? new FaqMatch.DidYouMean(entries(found, 0)) : new FaqMatch.NotFound();
  }

  @Override
  public List<FaqEntry> ranked(Utterance utterance) {
    return index.search(terms(utterance.text())).stream().map(FaqIndex.Scored::entry).toList();
  }

  private Set<String> terms(String question) {
    return index.analyzer().terms(spelling.correct(question), TERMS);
  }

  /** The next best, in case the best was not meant; then what goes well with the best. */
  private List<FaqEntry> others(List<FaqIndex.Scored> found) {
    FaqEntry best = found.getFirst().entry();
    Stream<FaqEntry> related = entries.stream().filter(it -> best.related().contains(it.id()));
    return Stream.concat(entries(found, 1).stream().limit(1), related)
        .distinct()
        .limit(OFFERED)
        .toList();
  }

  private static List<FaqEntry> entries(List<FaqIndex.Scored> found, int from) {
    return found.stream().skip(from).limit(OFFERED).map(FaqIndex.Scored::entry).toList();
  }

  private static boolean answers(List<FaqIndex.Scored> found, double covered) {
    double first = found.getFirst().score();
    double second = found.size() < 2 ? 0 : found.get(1).score();
    boolean covers = covered >= ANSWERS && first >= AHEAD * second;
    boolean stands = covered >= OFFERS && first >= STRONG && first >= CLEARLY_AHEAD * second;
    return covers || stands;
  }

  /** The share of the question's weight that an entry's wordings cover, 0 to 1. */
  double covered(Set<String> terms, FaqEntry entry) {
    Set<String> known = termsOfEntries.get(entries.indexOf(entry));
    double all = terms.stream().mapToDouble(index::weight).sum();
    return all == 0
        ? 0
        : terms.stream().filter(known::contains).mapToDouble(index::weight).sum() / all;
  }
}
