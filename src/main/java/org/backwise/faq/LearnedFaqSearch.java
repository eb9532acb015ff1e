package org.backwise.faq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.backwise.content.Contents;
import org.backwise.content.FaqEntry;
import org.backwise.content.Remark;
import org.backwise.likeness.Classifier;
import org.backwise.likeness.Likeness;
import org.backwise.likeness.Saying;
import org.backwise.likeness.Utterance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the entry whose wordings a question is most like. Remarks (a greeting, an insult) stand for
 * election beside the questions, so that they are not answered with whatever shares a word.
 */
final class LearnedFaqSearch implements FaqSearch {

  private static final Logger log = LoggerFactory.getLogger(FaqSearch.class);

  /** The most that is offered to choose from. */
  private static final int OFFERED = 3;

  /** An entry or a remark, and how well it fits. */
  private record Candidate(String id, double score) {}

  private final List<FaqEntry> entries;
  private final Map<String, FaqEntry> entriesById = new LinkedHashMap<>();
  private final Map<String, Remark> remarksById = new LinkedHashMap<>();
  private final Supplier<Classifier> classifier;
  private final Likeness likeness;
  private final FaqThresholds thresholds;

  LearnedFaqSearch(
      Contents contents, List<String> outOfScope, Likeness likeness, FaqThresholds thresholds) {
    this.thresholds = thresholds;
    this.entries = contents.faq();
    entries.forEach(it -> entriesById.put(it.id(), it));
    contents.remarks().forEach(it -> remarksById.put(it.id(), it));
    this.likeness = likeness;
    this.classifier = likeness.classifier("questions", sayings(contents, outOfScope));
  }

  private static List<Saying> sayings(Contents contents, List<String> outOfScope) {
    var sayings = new ArrayList<Saying>();
    for (FaqEntry entry : contents.faq()) {
      sayings.add(new Saying(entry.question(), Set.of(entry.id())));
      entry.wordings().forEach(it -> sayings.add(new Saying(it, Set.of(entry.id()))));
    }
    for (Remark remark : contents.remarks()) {
      remark.wordings().forEach(it -> sayings.add(new Saying(it, Set.of(remark.id()))));
    }
    outOfScope.forEach(it -> sayings.add(new Saying(it, Set.of())));
    return sayings;
  }

  @Override
  public void prepare() {
    classifier.get().scores(likeness.hear("hello"));
  }

  @Override
  public FaqMatch find(Utterance question) {
    List<Candidate> candidates = candidates(question);
    if (candidates.isEmpty()) {
      return new FaqMatch.NotFound();
    }
    Candidate best = candidates.getFirst();
    FaqMatch match = match(best, candidates);
    log.debug("Answered by {}: {}", match.getClass().getSimpleName(), best);
    return match;
  }

  private FaqMatch match(Candidate best, List<Candidate> candidates) {
    Remark remark = remarksById.get(best.id());
    if (remark != null) {
      return best.score() >= thresholds.answers()
          ? new FaqMatch.Remarked(remark)
          : perhaps(candidates);
    }
    FaqEntry entry = entriesById.get(best.id());
    return entry != null && best.score() >= thresholds.answers()
        ? new FaqMatch.Found(entry, others(entry, candidates))
        : perhaps(candidates);
  }

  private FaqMatch perhaps(List<Candidate> candidates) {
    List<FaqEntry> near =
        entries(candidates.stream().filter(it -> it.score() >= thresholds.offers()))
            .limit(OFFERED)
            .toList();
    return near.isEmpty() ? new FaqMatch.NotFound() : new FaqMatch.DidYouMean(near);
  }

  /** The next best, in case the best was not meant; then what goes well with the best. */
  private List<FaqEntry> others(FaqEntry best, List<Candidate> candidates) {
    Stream<FaqEntry> next = entries(candidates.stream()).filter(it -> it != best).limit(1);
    Stream<FaqEntry> related = entries.stream().filter(it -> best.related().contains(it.id()));
    return Stream.concat(next, related).distinct().limit(OFFERED).toList();
  }

  @Override
  public List<FaqEntry> ranked(Utterance question) {
    return entries(candidates(question).stream()).toList();
  }

  private Stream<FaqEntry> entries(Stream<Candidate> candidates) {
    return candidates.map(Candidate::id).filter(entriesById::containsKey).map(entriesById::get);
  }

  /** The best first. */
  private List<Candidate> candidates(Utterance question) {
    return classifier.get().scores(question).entrySet().stream()
        .map(it -> new Candidate(it.getKey(), it.getValue()))
        .sorted(Comparator.comparing(Candidate::score).reversed())
        .toList();
  }
}
