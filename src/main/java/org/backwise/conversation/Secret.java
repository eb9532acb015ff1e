package org.backwise.conversation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What opens a conversation: 256 random bits, given to the client once. The store keeps its hash
 * only, so that whoever reads the store cannot go on with a conversation. A plain SHA-256 is enough
 * here: unlike a password, 256 random bits cannot be guessed from their hash.
 */
public final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
  private static final int ID_BYTES = 16;
  private static final int SECRET_BYTES = 32;

  private final String text;

  private Secret(String text) {
    this.text = text;
  }

  public static Secret random() {
    return new Secret(randomText(SECRET_BYTES));
  }

  /** A new conversation's id: 128 random bits as 22 characters of base64url. */
  public static String randomId() {
    return randomText(ID_BYTES);
  }

  /** The secret itself, 43 characters of base64url. For the client only. */
  public String text() {
    return text;
  }

  /** What the store may keep: its SHA-256, 43 characters of base64url. */
  public String hash() {
    return hashOf(text);
  }

  /** True if this text is the secret with this hash. Takes the same time for every wrong one. */
  public static boolean opens(String text, String hash) {
    byte[] given = hashOf(text).getBytes(StandardCharsets.US_ASCII);
    return MessageDigest.isEqual(given, hash.getBytes(StandardCharsets.US_ASCII));
  }

  /** Does not tell it, so that no log line can. */
  @Override
  public String toString() {
    return "Secret[not shown]";
  }

  private static String randomText(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return BASE64.encodeToString(random);
  }

  private static String hashOf(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
