package org.backwise.dialog;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers a question offers.
 *
 * @param value what conditions and stored answers call it
 * @param label what the person reads
 * @param help a sentence more, for a choice that needs it
 * @param exclusive it cannot be chosen together with another
 * @param clear for a warning sign: choosing it means that the sign is absent or already looked
 *     after
 * @param daysAgo for an injury: on which day before today it happened
 * @param alsoSaid other words by which people name it, for free text
 */
public record Choice(
    String value,
    String label,
    @Nullable String help,
    boolean exclusive,
    boolean clear,
    @Nullable Integer daysAgo,
    List<String> alsoSaid) {

  /** How the choice <em>I'm not sure</em> is called. */
  static final String UNSURE = "unsure";

  public Choice {
    alsoSaid = List.copyOf(Objects.requireNonNullElse(alsoSaid, List.of()));
  }

  static Choice of(String value, String label, boolean clear) {
    return new Choice(value, label, null, false, clear, null, List.of());
  }
}
