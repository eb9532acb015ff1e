package org.backwise.operator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.util.StringUtils;

/**
 * The one account that opens {@code /operator} and {@code /actuator/prometheus}. Without it neither
 * is there.
 *
 * @param name who logs in
 * @param password theirs: as it is typed, 12 characters or more, or <code>{bcrypt}</code> and its
 *     hash
 */
@ConfigurationProperties("backwise.operator")
record OperatorProperties(@Nullable String name, @Nullable String password) {

  private static final String HASHED = "{bcrypt}";
  private static final Pattern HASH = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
  private static final int SHORTEST = 12;

  /** What bcrypt reads. */
  private static final int MOST_BYTES = 72;

  OperatorProperties {
    if (!StringUtils.hasText(name) || !StringUtils.hasText(password)) {
      throw new IllegalArgumentException(
          "backwise.operator.name and backwise.operator.password belong together:"
              + " give both for the operator's pages, or none");
    }
    if (password.startsWith(HASHED)) {
      if (!HASH.matcher(password.substring(HASHED.length())).matches()) {
        throw new IllegalArgumentException(
            "backwise.operator.password begins with {bcrypt}, but no hash of bcrypt follows");
      }
    } else if (password.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "backwise.operator.password is too short: it must have 12 characters or more");
    } else if (password.getBytes(UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException(
          "backwise.operator.password is too long: it must have 72 bytes or fewer");
    }
  }

  /** The hash that a typed password is compared with. */
  String hash() {
    String given = String.valueOf(password);
    return given.startsWith(HASHED)
        ? given.substring(HASHED.length())
        : String.valueOf(new BCryptPasswordEncoder().encode(given));
  }

  /** The name as text. */
  String user() {
    return String.valueOf(name);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "OperatorProperties[not shown]";
  }
}
