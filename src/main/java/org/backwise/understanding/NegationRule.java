package org.backwise.understanding;

/** Whether a sign is denied. After ConText (Harkema and others, 2009), for lay language. */
final class NegationRule {

  /** How many words a denial reaches forward. */
  private static final int REACH = 6;

  /** How many words behind the sign a denial may stand. */
  private static final int REACH_BACK = 3;

  private final CueReach cues;

  NegationRule(CueReach cues) {
    this.cues = cues;
  }

  boolean denies(Span hit) {
    boolean isDenial = cues.of(Cue.OWN_DENIAL).stream().anyMatch(it -> it.start() == hit.start());
    return !isDenial && isDenied(hit);
  }

  private boolean isDenied(Span hit) {
    return cues.of(Cue.NEGATION_BEFORE).stream().anyMatch(cue -> deniesFromBefore(cue, hit))
        || cues.of(Cue.NEGATION_AFTER).stream().anyMatch(cue -> deniesFromBehind(cue, hit));
  }

  private boolean deniesFromBefore(Span cue, Span hit) {
    if (isBroken(cue) || deniesSomethingElse(cue) || cue.sharesWordWith(hit) || answersOnly(cue)) {
      return false;
    }
    boolean inGap = hit.start() < cue.start() && cue.start() < hit.end();
    return inGap || reachesForward(cue, hit);
  }

  private boolean deniesSomethingElse(Span cue) {
    return cues.of(Cue.NOT_NEGATION).stream().anyMatch(it -> it.used().get(cue.start()));
  }

  /** "No, my legs are numb": the no answers the question and denies nothing after it. */
  private boolean answersOnly(Span cue) {
    Words words = cues.words();
    int next = cue.end();
    return cue.length() == 1
        && cues.standsBetween(Cue.BARE_NO, cue.start(), cue.end())
        && next < words.size()
        && (words.before(next) != Break.NONE || cues.startsClause(next) && !goesOn(cue));
  }

  /** "No tengo": the word behind it begins no clause but is denied. */
  private boolean goesOn(Span no) {
    return cues.of(Cue.NEGATION_BEFORE).stream()
        .anyMatch(it -> it.start() == no.start() && it.length() > 1 && !isBroken(it));
  }

  /** "No, tengo" is not "no tengo". */
  private boolean isBroken(Span cue) {
    return cue.length() > 1 && cues.breakIn(cue.start() + 1, cue.end() - 1);
  }

  private boolean reachesForward(Span cue, Span hit) {
    return cue.end() <= hit.start()
        && hit.start() - cue.end() <= REACH
        && !cues.sentenceEndsIn(cue.end(), hit.start())
        && !cues.endsBetween(cue.end(), hit.end(), hit.used());
  }

  private boolean deniesFromBehind(Span cue, Span hit) {
    if (cue.start() < hit.end() || cue.start() - hit.end() > REACH_BACK) {
      return false;
    }
    Words words = cues.words();
    if (cue.length() == 1) {
      return cue.start() == hit.end() && words.before(cue.end()) != Break.NONE
          || cue.start() == hit.end() && cue.end() >= words.size();
    }
    return !cues.breakIn(hit.end(), cue.start()) && !cues.endsBetween(hit.end(), cue.start());
  }
}
