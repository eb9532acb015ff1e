package org.backwise.understanding;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Looks for the signs that must not be missed. */
final class WarningSigns {

  private record Hit(WarningSign sign, Span where) {}

  /** An emergency first; then what was said first. */
  private static final Comparator<Hit> MOST_PRESSING =
      Comparator.comparing((Hit hit) -> hit.sign().urgent()).thenComparing(Hit::where, Span.FIRST);

  private final List<WarningSign> signs;
  private final Cues cues;
  private final SpellingHelp spelling;

  WarningSigns(List<WarningSign> signs, Cues cues, SpellingHelp spelling) {
    this.signs = List.copyOf(signs);
    this.cues = cues;
    this.spelling = spelling;
  }

  List<WarningSign> all() {
    return signs;
  }

  /** The signs in a message: the most urgent first, of those equally urgent what was said first. */
  List<WarningSign> in(Words words) {
    Words helped = spelling.help(words);
    var hits = new LinkedHashMap<WarningSign, List<Span>>();
    signs.forEach(sign -> hits.put(sign, sign.hits(helped)));
    hits.values().removeIf(List::isEmpty);
    if (hits.isEmpty()) {
      return List.of(); // most messages: spares the search for cues
    }
    var cuesHere = new CueReach(cues, helped);
    return hits.entrySet().stream()
        .flatMap(
            it ->
                it.getKey().standing(it.getValue(), cuesHere).stream()
                    .map(where -> new Hit(it.getKey(), where)))
        .sorted(MOST_PRESSING)
        .map(Hit::sign)
        .toList();
  }
}
