package org.backwise.conversation;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/**
 * Connections to an SQLite file. One writes, since SQLite has one writer at a time anyway and waits
 * better in the pool's queue than in its own; others read beside it (WAL). A commit is flushed to
 * the disk before it returns ({@code synchronous=FULL}).
 */
final class SqliteFile implements Database {

  private static final int READERS = 4;
  private static final int BUSY_MILLIS = 5_000;
  private static final int BUSY_EMPTYING_MILLIS = 200;

  /** Of 4 KiB: the log grows to some 32 MiB. */
  private static final String LOGGED_PAGES = "8000";

  /** Negative, as SQLite wants it for a size that is not in pages. */
  private static final String CACHE_KIB = "-64000";

  private final Path file;

  /**
   * @throws StoreUnusable if conversations cannot be kept in this file; it has been opened and
   *     read, so that this is known before anything else fails on it
   */
  SqliteFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
    try {
      Files.createDirectories(this.file.getParent());
    } catch (IOException e) {
      throw StoreUnusable.file(this.file, "its folder cannot be created", e);
    }
    if (!Files.isWritable(Files.exists(this.file) ? this.file : this.file.getParent())) {
      throw StoreUnusable.file(this.file, "it cannot be written", null);
    }
    if (Files.isDirectory(this.file)) {
      throw StoreUnusable.file(this.file, "it is a folder", null);
    }
    open();
  }

  private void open() {
    try (Connection connection = source(writing()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeQuery("select count(*) from sqlite_schema").close();
    } catch (SQLException e) {
      throw StoreUnusable.file(file, whyNot(e), e);
    }
  }

  private static String whyNot(SQLException failure) {
    // The lower byte is the kind of failure, the rest says more about it.
    return switch (SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff)) {
      case SQLITE_NOTADB, SQLITE_CORRUPT -> "it is damaged, or no SQLite database";
      case SQLITE_BUSY, SQLITE_LOCKED -> "another program keeps it locked";
      case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH ->
          "it, or a file beside it in its folder, cannot be written";
      default -> "SQLite cannot use it: " + failure.getMessage();
    };
  }

  @Override
  public HikariDataSource writers() {
    return pool("store-writer", 1, writing());
  }

  private static SQLiteConfig writing() {
    var settings = settings(BUSY_MILLIS);
    settings.setJournalMode(JournalMode.WAL);
    settings.setSynchronous(SynchronousMode.FULL);
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    settings.enforceForeignKeys(true);
    // What is erased is overwritten with zeros, not only unlinked.
    settings.setPragma(Pragma.SECURE_DELETE, "on");
    // Pages that are written again and again reach the file once in a while, not all the time.
    settings.setPragma(Pragma.WAL_AUTOCHECKPOINT, LOGGED_PAGES);
    settings.setPragma(Pragma.CACHE_SIZE, CACHE_KIB);
    return settings;
  }

  @Override
  public HikariDataSource readers() {
    return pool("store-reader", READERS, settings(BUSY_MILLIS));
  }

  /**
   * Moves the write-ahead log into the file and empties it. Without that, what was erased would
   * stay in the log until it is written over.
   *
   * @return false if not everything could be moved, since somebody reads an older state, or writes
   */
  @Override
  public boolean wipe() {
    // A connection of its own: the only writer must not wait for a reader as long as for a writer.
    try (Connection connection = source(settings(BUSY_EMPTYING_MILLIS)).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
      return row.next() && row.getInt("busy") == 0;
    } catch (SQLException _) {
      return false;
    }
  }

  /** A file has one server. */
  @Override
  public void announce(JdbcOperations transaction, Collection<String> conversations) {}

  private static SQLiteConfig settings(int busyMillis) {
    var settings = new SQLiteConfig();
    settings.setBusyTimeout(busyMillis);
    return settings;
  }

  private HikariDataSource pool(String name, int size, SQLiteConfig settings) {
    return new HikariDataSource(pooled(name, size, source(settings)));
  }

  private SQLiteDataSource source(SQLiteConfig settings) {
    var source = new SQLiteDataSource(settings);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static HikariConfig pooled(String name, int size, DataSource source) {
    var config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    config.setConnectionTimeout(BUSY_MILLIS);
    // Opening a file is the slow part; a connection to it does not go stale.
    config.setMaxLifetime(0);
    config.setExceptionOverrideClassName(BrokenConnection.class.getName());
    return config;
  }
}
