package org.backwise.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How one exercise is done, as SVG with a text alternative.
 *
 * @param exercise the exercise's id
 * @param text what it shows, for who does not see it
 * @param moving the movement, start to end and back; still where less motion is wanted
 * @param still start and end side by side
 * @param printed the same as {@code still}, in plain SVG 1.1 without a style sheet
 * @param movingName the file's name, new with its content: {@code cat-cow-1a2b3c4d.svg}
 * @param stillName the same of the other: {@code cat-cow-still-1a2b3c4d.svg}
 */
public record Picture(
    String exercise,
    String text,
    String moving,
    String still,
    String printed,
    String movingName,
    String stillName) {

  Picture(String exercise, String text, String moving, String still, String printed) {
    this(
        exercise,
        text,
        moving,
        still,
        printed,
        exercise + "-" + hash(moving) + ".svg",
        exercise + "-still-" + hash(still) + ".svg");
  }

  Optional<String> named(String name) {
    if (name.equals(movingName)) {
      return Optional.of(moving);
    }
    return name.equals(stillName) ? Optional.of(still) : Optional.empty();
  }

  private static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
