package org.backwise.dialog;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person answered: the chosen values by step, in the order in which they were given. A
 * number is kept as its text. Immutable.
 *
 * @param byStep the chosen values of each answered step
 */
public record Answers(Map<String, List<String>> byStep) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    var copy = new LinkedHashMap<String, List<String>>();
    byStep.forEach((step, values) -> copy.put(step, List.copyOf(values)));
    byStep = Collections.unmodifiableMap(copy);
  }

  public boolean has(String step) {
    return byStep.containsKey(step);
  }

  /** The chosen values; none for a step that is not answered. */
  public List<String> of(String step) {
    return byStep.getOrDefault(step, List.of());
  }

  public Set<String> steps() {
    return byStep.keySet();
  }

  public boolean isEmpty() {
    return byStep.isEmpty();
  }

  /** These answers and one more; an earlier answer to the same step is replaced in its place. */
  public Answers with(String step, List<String> values) {
    var copy = new LinkedHashMap<>(byStep);
    copy.put(step, values);
    return new Answers(copy);
  }

  public Answers without(String step) {
    var copy = new LinkedHashMap<>(byStep);
    copy.remove(step);
    return new Answers(copy);
  }

  /** Only the answers of some steps, in the order in which they were given. */
  Answers inOrder(Collection<String> steps) {
    return only(byStep.keySet().stream().filter(steps::contains).toList());
  }

  /** Only the answers of some steps, in the order of those steps. */
  public Answers only(Collection<String> steps) {
    var copy = new LinkedHashMap<String, List<String>>();
    for (String step : steps) {
      if (has(step)) {
        copy.put(step, of(step));
      }
    }
    return new Answers(copy);
  }
}
