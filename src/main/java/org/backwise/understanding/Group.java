package org.backwise.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One group of a phrase: its alternatives, found by their first word. */
final class Group {

  private final List<List<String>> alternatives;
  private final Map<String, List<List<String>>> byWord = new HashMap<>();
  private final Map<String, List<List<String>>> byPrefix = new HashMap<>();

  Group(List<List<String>> alternatives) {
    this.alternatives = List.copyOf(alternatives);
    for (List<String> alternative : alternatives) {
      String first = alternative.getFirst();
      var index = first.endsWith("*") ? byPrefix : byWord;
      index.computeIfAbsent(stem(first), _ -> new ArrayList<>()).add(alternative);
    }
  }

  /** The lengths, in words, of the alternatives that stand at an index. */
  Set<Integer> lengthsAt(Words words, int index) {
    Token token = words.tokens().get(index);
    Set<Integer> lengths = lengthsOf(token.word(), words, index);
    if (token.readings().isEmpty()) {
      return lengths;
    }
    var all = new TreeSet<>(lengths);
    token.readings().forEach(reading -> all.addAll(lengthsOf(reading, words, index)));
    return all;
  }

  Stream<String> words() {
    return alternatives.stream().flatMap(List::stream);
  }

  // Plain loops: this runs for every phrase at every word of every message.
  private Set<Integer> lengthsOf(String first, Words words, int index) {
    Set<Integer> lengths = Set.of();
    List<List<String>> exact = byWord.get(first);
    if (exact != null) {
      lengths = with(lengths, exact, words, index);
    }
    for (var prefix : byPrefix.entrySet()) {
      if (first.startsWith(prefix.getKey())) {
        lengths = with(lengths, prefix.getValue(), words, index);
      }
    }
    return lengths;
  }

  private static Set<Integer> with(
      Set<Integer> lengths, List<List<String>> alternatives, Words words, int index) {
    var all = new TreeSet<>(lengths);
    for (List<String> alternative : alternatives) {
      if (stands(alternative, words, index)) {
        all.add(alternative.size());
      }
    }
    return all;
  }

  private static boolean stands(List<String> alternative, Words words, int index) {
    if (index + alternative.size() > words.size()) {
      return false;
    }
    for (int i = 1; i < alternative.size(); i++) {
      Token token = words.tokens().get(index + i);
      if (token.before().endsSentence() || !fits(alternative.get(i), token)) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String pattern, Token token) {
    return fits(pattern, token.word())
        || token.readings().stream().anyMatch(it -> fits(pattern, it));
  }

  private static boolean fits(String pattern, String word) {
    return pattern.endsWith("*") ? word.startsWith(stem(pattern)) : pattern.equals(word);
  }

  private static String stem(String pattern) {
    return pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : pattern;
  }
}
