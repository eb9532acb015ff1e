package org.backwise.conversation;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcOperations;

/** The database that conversations are kept in. */
sealed interface Database permits SqliteFile, PostgresServer {

  /** Connections that write. What they have committed outlives a kill of this process. */
  HikariDataSource writers();

  /** Connections that read beside them. */
  HikariDataSource readers();

  /**
   * Wipes what its files still hold of rows that are erased, as far as it can be told to.
   *
   * @return false if that has to wait
   */
  boolean wipe();

  /**
   * Tells the other servers, once the transaction is committed, that conversations went on or are
   * gone.
   *
   * @param transaction on a connection that writes
   */
  void announce(JdbcOperations transaction, Collection<String> conversations);
}
