package org.backwise.conversation;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where conversations are kept.
 *
 * @param url a PostgreSQL database, such as {@code jdbc:postgresql://db.example/backwise}; without
 *     it, an SQLite file
 * @param user who connects to it
 * @param password theirs
 * @param file the SQLite file; its folder is created if it is missing
 * @param startWithin how long a start waits for a PostgreSQL server that does not answer
 * @param answerWithin the longest that a turn waits to be stored
 * @param together the most turns in one transaction, which keeps it short; 1 where a transaction
 *     over several conversations is dear, as in a database that is split over machines
 * @param waiting the most turns that wait to be stored; more are told to try again
 */
@ConfigurationProperties("backwise.store")
record StoreProperties(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @DefaultValue("data/backwise.db") Path file,
    @DefaultValue("60s") Duration startWithin,
    @DefaultValue("5s") Duration answerWithin,
    @DefaultValue("250") int together,
    @DefaultValue("4000") int waiting) {

  static final String POSTGRESQL = "jdbc:postgresql:";

  StoreProperties {
    if (url != null && !url.isBlank() && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          // It may hold a password.
          "backwise.store.url must begin with "
              + POSTGRESQL
              + "// and name a server and a database, or be left out for an SQLite file");
    }
    if (!answerWithin.isPositive() || startWithin.isNegative() || waiting < 1 || together < 1) {
      throw new IllegalArgumentException(
          "backwise.store.answer-within must be longer than nothing, start-within not negative, and"
              + " together and waiting at least 1");
    }
  }

  boolean isFile() {
    return url == null || url.isBlank();
  }

  /** Without the password, and without the address, which may hold one too. */
  @Override
  public String toString() {
    return "StoreProperties[" + (isFile() ? file : POSTGRESQL) + "]";
  }
}
