package org.backwise.understanding;

import java.util.Optional;
import java.util.Set;

/**
 * Whether the words around a sign say that it is denied, long past, another person's or only
 * thought of. Made for one message and one thread.
 */
final class ScopeRules {

  /** How many words a hypothesis reaches forward. */
  private static final int REACH = 6;

  private final CueReach cues;
  private final NegationRule negation;

  ScopeRules(CueReach cues) {
    this.cues = cues;
    this.negation = new NegationRule(cues);
  }

  /** What clears a hit, among what may clear its sign; empty if it stands. */
  Optional<Clearing> clearing(Span hit, Set<Clearing> never) {
    for (Clearing clearing : Clearing.values()) {
      if (!never.contains(clearing) && clears(clearing, hit)) {
        return Optional.of(clearing);
      }
    }
    return Optional.empty();
  }

  private boolean clears(Clearing clearing, Span hit) {
    return switch (clearing) {
      case NOT_WHEN -> false; // a matter of the sign's own look-alikes
      case NEGATION -> negation.denies(hit);
      case PAST -> isPast(hit);
      case OTHER_PERSON -> isOfAnother(hit);
      case HYPOTHETICAL -> isHypothetical(hit);
    };
  }

  private boolean isPast(Span hit) {
    int start = cues.sentenceStart(hit.start());
    int end = cues.sentenceEnd(hit.start());
    boolean goesOn =
        cues.of(Cue.CURRENT).stream()
            .anyMatch(cue -> start <= cue.start() && cue.end() <= end && !cue.isPartOf(hit));
    return !goesOn
        && cues.of(Cue.PAST).stream()
            .anyMatch(cue -> start <= cue.start() && cue.end() <= end && reaches(cue, hit));
  }

  private boolean reaches(Span cue, Span hit) {
    if (cue.end() <= hit.start()) {
      return !cues.endsBetween(cue.end(), hit.end(), hit.used());
    }
    return cue.start() < hit.end() || !cues.endsBetween(hit.end(), cue.start());
  }

  private boolean isOfAnother(Span hit) {
    int start = cues.sentenceStart(hit.start());
    boolean reported =
        cues.of(Cue.REPORTING).stream()
            .anyMatch(cue -> start <= cue.start() && cue.start() < hit.end());
    return !reported
        && cues.of(Cue.OTHER_PERSON).stream()
            .anyMatch(cue -> start <= cue.start() && isSubject(cue, hit));
  }

  private boolean isSubject(Span cue, Span hit) {
    return cue.start() < hit.end()
        && cue.end() <= hit.end()
        && !cue.isPartOf(hit)
        && !cues.endsBetween(cue.end(), hit.end(), hit.used())
        && !cues.standsBetween(Cue.FIRST_PERSON, cue.end(), hit.end());
  }

  private boolean isHypothetical(Span hit) {
    return !isPointedAt(hit)
        && cues.of(Cue.HYPOTHETICAL).stream()
            .filter(cue -> cue.start() <= hit.start())
            .anyMatch(cue -> cue.end() > hit.start() || leadsTo(cue, hit));
  }

  /** "What causes this numbness": it is there. */
  private boolean isPointedAt(Span hit) {
    return cues.standsBetween(Cue.POINTING, hit.start() - 1, hit.start());
  }

  private boolean leadsTo(Span cue, Span hit) {
    return hit.start() - cue.end() <= REACH
        && !cues.sentenceEndsIn(cue.end(), hit.start())
        && !cues.endsBetween(cue.end(), hit.start())
        && !speaksOfThemselvesAgain(cue.end() + 2, hit.start());
  }

  /** "What if it is bad, I feel numb": the person went on to what is there. */
  private boolean speaksOfThemselvesAgain(int from, int to) {
    return cues.standsBetween(Cue.FIRST_PERSON_ACTING, from, to);
  }
}
