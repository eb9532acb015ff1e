package org.backwise.cluster;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A server in a process of its own, on a port that it keeps over restarts. It is ready when {@code
 * /actuator/health/readiness} says so.
 */
public final class Server implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration LOOK_EVERY = Duration.ofMillis(100);
  private static final int LINES_TO_SHOW = 40;
  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final int port = Ports.free();
  private final List<String> command;
  private final Path log;
  private @Nullable Child process;

  /**
   * One that is not started yet.
   *
   * @param main its main class
   * @param log what it prints is appended here
   * @param options of its JVM
   * @param settings such as {@code --backwise.store.file=...}
   */
  public Server(String main, Path log, List<String> options, List<String> settings) {
    this.log = log;
    var words = new ArrayList<>(List.of(java(), "--enable-native-access=ALL-UNNAMED"));
    words.addAll(options);
    words.addAll(List.of("-cp", classPath(main), main, "--server.port=" + port));
    words.addAll(settings);
    this.command = List.copyOf(words);
  }

  /** The service, with options that let it start fast and small. */
  public static Server ofBackwise(Path log, List<String> settings) {
    List<String> options = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    return new Server("org.backwise.BackwiseApplication", log, options, settings);
  }

  public int port() {
    return port;
  }

  /** The process that runs. */
  public long pid() {
    return running().pid();
  }

  /** Starts it and returns at once. */
  public Server start() {
    process = Child.start(command, log);
    return this;
  }

  /** Waits until it takes people. */
  public Server awaitReady() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!running().isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException("the server did not start:\n" + endOfLog());
      }
      pause();
    }
    return this;
  }

  /** {@code kill -9}. */
  public void kill() {
    running().kill();
  }

  /** As for a deploy: it may finish what is under way. */
  public void stop() {
    running().stop(GRACE);
  }

  @Override
  public void close() {
    if (process != null) {
      process.kill();
    }
  }

  private boolean isReady() {
    var uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
    var request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(2)).build();
    try {
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Child running() {
    if (process == null) {
      throw new IllegalStateException("not started");
    }
    return process;
  }

  /** What it logged as an error, with the lines that follow; empty if nothing. */
  String complaints() {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .dropWhile(line -> !line.contains(" ERROR "))
          .limit(LINES_TO_SHOW)
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }

  private String endOfLog() {
    try (Stream<String> lines = Files.lines(log)) {
      List<String> all = lines.toList();
      return String.join("\n", all.subList(Math.max(0, all.size() - LINES_TO_SHOW), all.size()));
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK_EVERY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** That of this process; without the tests, unless the main class is one of them. */
  private static String classPath(String main) {
    boolean tests = !main.equals("org.backwise.BackwiseApplication");
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> tests || !entry.replace('\\', '/').matches(".*/test-classes/?"))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
