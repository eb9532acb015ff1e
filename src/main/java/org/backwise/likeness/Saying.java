package org.backwise.likeness;

import java.util.Set;

/**
 * A text that somebody labelled.
 *
 * @param text as a person might type it
 * @param labels all that it says; none if it says nothing of what is looked for
 */
public record Saying(String text, Set<String> labels) {

  public Saying {
    labels = Set.copyOf(labels);
  }
}
