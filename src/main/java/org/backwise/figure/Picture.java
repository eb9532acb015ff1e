package org.backwise.figure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How one exercise is done, as SVG with a text alternative.
 *
 * @param exercise the exercise's id
 * @param text what it shows, for who does not see it
 * @param moving the movement, start to end and back; still where less motion is wanted
 * @param still start and end side by side
 * @param printed the same as {@code still}, in plain SVG 1.1 without a style sheet
 */
public record Picture(String exercise, String text, String moving, String still, String printed) {

  /** The file's name, new with its content: {@code cat-cow-1a2b3c4d.svg}. */
  public String movingName() {
    return exercise + "-" + hash(moving) + ".svg";
  }

  /** As {@link #movingName()}: {@code cat-cow-still-1a2b3c4d.svg}. */
  public String stillName() {
    return exercise + "-still-" + hash(still) + ".svg";
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
