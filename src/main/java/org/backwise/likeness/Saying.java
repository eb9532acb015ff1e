package org.backwise.likeness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

  /** A hash of sayings: other sayings, another version. */
  static String version(List<Saying> sayings) {
    var text = new StringBuilder();
    sayings.forEach(it -> text.append(new TreeSet<>(it.labels())).append(it.text()).append('\n'));
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(UTF_8)), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
