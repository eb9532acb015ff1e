package org.backwise.understanding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words in the names of choices.
 *
 * @param common the stems of words too common to tell choices apart
 * @param wholeOnly names that are one only as the whole text: the no of "no cancer" does not choose
 *     "none"
 * @param empty the stems of words that make no difference in a name
 */
record NameWords(Set<String> common, Set<String> wholeOnly, Set<String> empty) {

  static final NameWords NONE = new NameWords(Set.of(), Set.of(), Set.of());

  NameWords {
    common = Set.copyOf(common);
    wholeOnly = Set.copyOf(wholeOnly);
    empty = Set.copyOf(empty);
  }

  static NameWords of(
      List<String> common, List<String> wholeOnly, List<String> empty, Writing writing) {
    return new NameWords(stems(common, writing), Set.copyOf(wholeOnly), stems(empty, writing));
  }

  private static Set<String> stems(List<String> words, Writing writing) {
    return words.stream().map(writing.stemmer()).collect(Collectors.toSet());
  }
}
