package org.backwise.triage;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Knows words again that are not kept. The key is the conversation's own, so that the same words of
 * two people have different marks.
 */
final class WordMark {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}?]+");

  private WordMark() {}

  /**
   * The mark of a text in a conversation; capitals, accents and punctuation but a question mark do
   * not matter.
   */
  static String of(String text, String conversation) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(conversation.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      byte[] mark = mac.doFinal(plain(text).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mark);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static String plain(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String letters = ACCENT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return BETWEEN_WORDS.matcher(letters).replaceAll(" ").strip();
  }
}
