package org.backwise.likeness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts a text into the pieces of words that the model knows, as BERT's own tokenizer for text
 * without capitals does: words and single punctuation marks, and of each word the longest known
 * piece from the left.
 */
final class WordPiece {

  private static final int LONGEST_WORD = 100;
  private static final String INNER = "##";

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\x{FFFD}&&[^\\t\\n\\r]]");
  private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");

  /** What BERT takes for punctuation: also ASCII's symbols, such as a plus. */
  private static final Pattern APART = Pattern.compile("([\\p{P}$+<=>^`|~\\p{IsHan}])");

  private final Map<String, Integer> vocabulary;
  private final long start;
  private final long end;
  private final long unknown;

  WordPiece(Map<String, Integer> vocabulary) {
    this.vocabulary = Map.copyOf(vocabulary);
    this.start = id("[CLS]");
    this.end = id("[SEP]");
    this.unknown = id("[UNK]");
  }

  private long id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /**
   * The ids of a text, start and end included. Of a text that has more than {@code most}, what is
   * in the middle is left out: people say what hurts first, and what worries them last.
   */
  long[] ids(String text, int most) {
    var ids = new ArrayList<Long>();
    ids.add(start);
    words(text).forEach(word -> ids.addAll(pieces(word)));
    ids.add(end);
    if (ids.size() > most) {
      ids.subList(most / 2, ids.size() - (most - most / 2)).clear();
    }
    return ids.stream().mapToLong(Long::longValue).toArray();
  }

  private static List<String> words(String text) {
    String clean = CONTROL.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    String bare = ACCENT.matcher(Normalizer.normalize(clean, Normalizer.Form.NFD)).replaceAll("");
    String spaced = APART.matcher(bare).replaceAll(" $1 ").strip();
    return spaced.isEmpty() ? List.of() : List.of(spaced.split("[\\s\\p{Z}]+"));
  }

  private List<Long> pieces(String word) {
    if (word.length() > LONGEST_WORD) {
      return List.of(unknown);
    }
    var pieces = new ArrayList<Long>();
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
        to--;
      }
      if (to == from) {
        return List.of(unknown);
      }
      pieces.add(id(piece(word, from, to)));
      from = to;
    }
    return pieces;
  }

  private static String piece(String word, int from, int to) {
    return from == 0 ? word.substring(0, to) : INNER + word.substring(from, to);
  }
}
