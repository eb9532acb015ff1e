package org.backwise.understanding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One sign that must not be missed, ready to look for.
 *
 * @param flag its id
 * @param step the question that confirms it
 * @param urgent false if it is an emergency
 * @param sign its name in plain words
 * @param phrases how people say it
 * @param notWhen look-alikes: a hit that overlaps one is none
 * @param neverClearedBy what does not clear it
 */
record WarningSign(
    String flag,
    @Nullable String step,
    boolean urgent,
    String sign,
    List<Phrase> phrases,
    List<Phrase> notWhen,
    Set<Clearing> neverClearedBy) {

  WarningSign {
    phrases = List.copyOf(phrases);
    notWhen = List.copyOf(notWhen);
    neverClearedBy = Set.copyOf(neverClearedBy);
  }

  /** Everywhere that its words stand, whatever they mean there. */
  List<Span> hits(Words words) {
    return phrases.stream().flatMap(phrase -> phrase.in(words).stream()).toList();
  }

  /** Where it stands first with nothing that clears it. */
  Optional<Span> standing(List<Span> hits, CueReach cues) {
    List<Span> lookAlikes =
        notWhen.stream().flatMap(phrase -> phrase.in(cues.words()).stream()).toList();
    var rules = new ScopeRules(cues);
    return hits.stream()
        .filter(hit -> lookAlikes.stream().noneMatch(hit::overlaps))
        .filter(hit -> rules.clearing(hit, neverClearedBy).isEmpty())
        .min(Span.FIRST);
  }

  Interpretation.Sign found() {
    return new Interpretation.Sign(flag, step, urgent, sign);
  }
}
