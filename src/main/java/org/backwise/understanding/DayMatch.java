package org.backwise.understanding;

import java.util.List;
import java.util.Optional;

/**
 * A form, found in a text.
 *
 * @param end index behind its last word
 * @param names what stands in its slots, in the text's order
 */
record DayMatch(DayMeaning meaning, int end, List<DayName> names) {

  DayMatch {
    names = List.copyOf(names);
  }

  /** The values of a slot, in the text's order; also those of its kind, such as short-weekday. */
  List<String> all(String slot) {
    return names.stream()
        .filter(it -> it.slot().equals(slot) || it.slot().endsWith("-" + slot))
        .map(DayName::value)
        .toList();
  }

  Optional<String> first(String slot) {
    return all(slot).stream().findFirst();
  }

  /** The first number; 1 if none is named, as in "the last week". */
  int number() {
    return first("number").map(Integer::parseInt).orElse(1);
  }
}
