package org.backwise.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the key words that a misspelled word may stand for: all that one slip away (a letter too
 * many, too few, wrong, or two exchanged), never just the nearest. Cautious: only words of five
 * letters or more that are no common words, and the first letter must be right.
 */
final class SpellingHelp {

  private static final int SHORTEST = 5;

  private final TreeMap<Character, List<String>> keyWordsByInitial = new TreeMap<>();
  private final Set<String> known;
  private final List<String> knownBeginnings;

  /**
   * Collects.
   *
   * @param keyWords words to look for; a star ends the beginning of a word
   * @param commonWords words that are never read as another
   */
  SpellingHelp(Collection<String> keyWords, Set<String> commonWords) {
    known = new TreeSet<>(commonWords);
    var beginnings = new TreeSet<String>();
    for (String keyWord : new TreeSet<>(keyWords)) {
      boolean beginning = keyWord.endsWith("*");
      (beginning ? beginnings : known).add(keyWord.replace("*", ""));
      if (keyWord.replace("*", "").length() >= SHORTEST) {
        keyWordsByInitial.computeIfAbsent(keyWord.charAt(0), _ -> new ArrayList<>()).add(keyWord);
      }
    }
    knownBeginnings = List.copyOf(beginnings);
  }

  /** The same words, each with the key words that it may be. */
  Words help(Words words) {
    return new Words(words.tokens().stream().map(this::help).toList(), words.end());
  }

  private Token help(Token token) {
    String word = token.word();
    if (word.length() < SHORTEST
        || known.contains(word)
        || knownBeginnings.stream().anyMatch(word::startsWith)) {
      return token;
    }
    List<String> candidates = keyWordsByInitial.getOrDefault(word.charAt(0), List.of());
    return token.readAs(
        candidates.stream()
            .filter(keyWord -> mayBe(word, keyWord))
            .map(keyWord -> keyWord.replace("*", ""))
            .distinct()
            .toList());
  }

  private static boolean mayBe(String word, String keyWord) {
    if (!keyWord.endsWith("*")) {
      return isOneSlip(word, keyWord);
    }
    String stem = keyWord.substring(0, keyWord.length() - 1);
    for (int to = stem.length() - 1; to <= Math.min(word.length(), stem.length() + 1); to++) {
      if (isOneSlip(word.substring(0, to), stem)) {
        return true;
      }
    }
    return false;
  }

  /** True if one slip at most turns one word into the other. */
  static boolean isOneSlip(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
      same++;
    }
    if (longer.length() > shorter.length()) {
      return longer.substring(same + 1).equals(shorter.substring(same));
    }
    return same == shorter.length()
        || longer.substring(same + 1).equals(shorter.substring(same + 1))
        || isExchange(shorter, longer, same);
  }

  private static boolean isExchange(String one, String other, int at) {
    return at + 1 < one.length()
        && one.charAt(at) == other.charAt(at + 1)
        && one.charAt(at + 1) == other.charAt(at)
        && one.substring(at + 2).equals(other.substring(at + 2));
  }
}
