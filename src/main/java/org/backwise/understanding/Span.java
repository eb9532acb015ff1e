package org.backwise.understanding;

import java.util.BitSet;
import java.util.Comparator;

/**
 * Where a phrase was found.
 *
 * @param start index of its first word
 * @param end index behind its last word
 * @param used the words it consists of, those in its gaps left out; not changed after it is made
 */
record Span(int start, int end, BitSet used) {

  /** What begins first; of those that begin together, what has most words. */
  static final Comparator<Span> FIRST =
      Comparator.comparingInt(Span::start).thenComparing(span -> -span.used().cardinality());

  int length() {
    return end - start;
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  boolean sharesWordWith(Span other) {
    return used.intersects(other.used);
  }

  /** True if it consists of nothing but words of the other. */
  boolean isPartOf(Span other) {
    return used.stream().allMatch(other.used::get);
  }

  boolean covers(Span other) {
    return start <= other.start && other.end <= end && length() > other.length();
  }
}
