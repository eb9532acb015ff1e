package org.backwise.cluster;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL on loopback, with an empty database {@code backwise}, in a folder that is
 * deleted at the end. It is as durable as a real one: an acknowledged commit outlives a crash.
 */
public final class Postgres implements AutoCloseable {

  /** How it ends: {@code FAST} cuts its clients off, {@code IMMEDIATE} is like a crash. */
  public enum Stop {
    FAST,
    IMMEDIATE
  }

  private static final int MOST_ATTEMPTS = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  static {
    // It tells of every step, and complains when asked to tidy up after a crash. What matters is
    // thrown.
    ((Logger) LoggerFactory.getLogger(EmbeddedPostgres.class)).setLevel(Level.OFF);
  }

  private final Path folder;
  private final int port;
  private EmbeddedPostgres running;

  private Postgres(Path folder, int port) throws IOException {
    this.folder = folder;
    this.port = port;
    this.running = run();
  }

  /** Starts one on a free port. */
  public static Postgres start() {
    try {
      var postgres = new Postgres(Files.createTempDirectory("backwise-postgres"), Ports.free());
      postgres.createDatabase();
      return postgres;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For {@code --backwise.store.url}. */
  public String url() {
    return url("backwise");
  }

  public String user() {
    return "postgres";
  }

  /** Anybody on this machine is trusted. */
  public String password() {
    return "";
  }

  /** A new connection to the database {@code backwise}. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  /** Stops it and starts it on the same port with the same data. */
  public void restart(Stop how) {
    stop(how);
    startAgain();
  }

  public void stop(Stop how) {
    try {
      if (how == Stop.IMMEDIATE) {
        crash();
      }
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it on the same port with the same data. */
  public void startAgain() {
    try {
      running = run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      running.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    delete(folder);
  }

  /** At Ctrl-C it ends by itself as well, and takes files away while they are looked for. */
  private static void delete(Path folder) {
    for (int attempt = 1; Files.exists(folder); attempt++) {
      try {
        FileSystemUtils.deleteRecursively(folder);
      } catch (IOException e) {
        if (attempt == MOST_ATTEMPTS) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private EmbeddedPostgres run() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder.resolve("data"))
        .setCleanDataDirectory(false)
        .setPort(port)
        .setPGStartupWait(PATIENCE)
        // The library turns both off.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setOutputRedirector(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .setErrorRedirector(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private void createDatabase() {
    try (var connection = DriverManager.getConnection(url("postgres"), user(), password());
        var statement = connection.createStatement()) {
      statement.execute("create database backwise");
    } catch (SQLException e) {
      close();
      throw new IllegalStateException(e);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
  }

  private void crash() throws IOException {
    String pid = Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst().strip();
    var postmaster = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    // SIGQUIT: no checkpoint, no goodbye. The log is replayed at the next start.
    new ProcessBuilder("kill", "-QUIT", pid).inheritIO().start();
    postmaster.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
