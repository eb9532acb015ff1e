package org.backwise.triage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that differ from place to place: numbers, and what people call a doctor.
 *
 * @param words by the name that stands in braces in authored texts
 */
record LocalWords(Map<String, String> words) {

  /** The names that authored texts may use in braces. */
  static final SortedSet<String> NAMES =
      new TreeSet<>(
          List.of(
              "emergency-number",
              "urgent-line",
              "crisis-line",
              "emergency-department",
              "doctor",
              "physio",
              "until",
              "sign"));

  private static final Pattern BRACES = Pattern.compile("\\{([a-z-]+)}");

  LocalWords {
    words = Map.copyOf(words);
  }

  /** These words and one more. */
  LocalWords with(String name, String word) {
    var more = new HashMap<>(words);
    more.put(name, word);
    return new LocalWords(more);
  }

  /** The text with every name in braces replaced. */
  String fill(String text) {
    return BRACES
        .matcher(text)
        .replaceAll(it -> Matcher.quoteReplacement(words.getOrDefault(it.group(1), it.group())));
  }

  static List<String> namesIn(String text) {
    return BRACES.matcher(text).results().map(it -> it.group(1)).toList();
  }

  /** The telephone line of a kind; null where the place has no number for it. */
  Reply.@Nullable Call call(String kind) {
    String label = words.get(kind + "-call");
    String number = words.get(kind + "-call-number");
    return label == null || number == null ? null : new Reply.Call(label, number);
  }
}
