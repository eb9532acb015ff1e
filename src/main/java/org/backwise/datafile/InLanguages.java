package org.backwise.datafile;

import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a schema says of a value in other languages, by our own keyword of the same name. */
enum InLanguages {
  /** People read it: a translation takes its place. */
  TRANSLATED,
  /** The same, and the translation's {@code alsoSaid} takes the place of the list beside it. */
  LABEL,
  /** Ways in which people ask: those of {@code wordings.yaml} under the {@code id} beside it. */
  WORDINGS,
  /** Of a whole file: each language has a file of its own in its place. */
  OWN,
  /** In a file of a language's own: must be as in the first. */
  SAME;

  static final String KEYWORD = "inLanguages";

  static Optional<InLanguages> of(JsonNode schema) {
    JsonNode value = schema.path(KEYWORD);
    return value.isString()
        ? Optional.of(valueOf(value.asString().toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** True if people read it. */
  boolean isRead() {
    return this == TRANSLATED || this == LABEL;
  }
}
