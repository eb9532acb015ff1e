package org.backwise.likeness;

import org.jspecify.annotations.Nullable;

/** A text that a person typed, and what it means, worked out once and only if somebody asks. */
public final class Utterance {

  private final String text;
  private final Likeness likeness;
  private @Nullable Embedding embedding;

  Utterance(String text, Likeness likeness) {
    this.text = text;
    this.likeness = likeness;
  }

  /** What was typed; never logged. */
  public String text() {
    return text;
  }

  /** Where it lies among meanings; nothing in a language for which there is no model. */
  public @Nullable Embedding embedding() {
    // Two threads at once would work out the same.
    if (embedding == null) {
      embedding = likeness.embed(text);
    }
    return embedding;
  }
}
