package org.backwise.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backwise.cluster.Postgres;
import org.backwise.cluster.Recorded;
import org.backwise.cluster.Server;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The servers that are compared, each in a process of its own, and what they need. */
final class Stack implements AutoCloseable {

  /** In the order of the table. */
  enum Kind {
    ECHO("bare echo"),
    SQLITE("SQLite"),
    POSTGRES("PostgreSQL");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    @Override
    public String toString() {
      return title;
    }
  }

  private static final int SCENES = 40;
  private static final long SEED = 7;
  private static final List<String> NO_LIMITS =
      List.of(
          "--backwise.limits.messages-per-connection=1000000000",
          "--backwise.limits.messages-per-address=1000000000",
          "--backwise.limits.connections-per-address=1000000",
          "--backwise.limits.open-per-address=100000");

  private final Path folder;
  private final List<String> options;
  private final Map<Kind, Server> servers = new EnumMap<>(Kind.class);
  private final Script script;
  private @Nullable Postgres postgres;

  /**
   * Starts them, and records what is played. SQLite is there in any case.
   *
   * @param options of the JVM of each
   */
  Stack(Set<Kind> kinds, List<String> options) {
    this.options = options;
    try {
      this.folder = Files.createTempDirectory("backwise-load");
      Runtime.getRuntime().addShutdownHook(new Thread(this::close));
      Server recorded = service(Kind.SQLITE, "--backwise.store.file=" + folder.resolve("load.db"));
      this.script = Script.of(Recorded.with(recorded.port(), SCENES, SEED));
      if (kinds.contains(Kind.POSTGRES)) {
        Postgres started = Postgres.start();
        this.postgres = started;
        service(
            Kind.POSTGRES,
            "--backwise.store.url=" + started.url(),
            "--backwise.store.user=" + started.user());
      }
      if (kinds.contains(Kind.ECHO)) {
        Path file = script.write(folder.resolve("script.json"));
        String setting = "--%s=%s".formatted(EchoServer.SCRIPT, file);
        start(Kind.ECHO, EchoServer.class.getName(), List.of(setting));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw new IllegalStateException(e);
    }
  }

  /** What everybody plays. */
  Script script() {
    return script;
  }

  Server server(Kind kind) {
    Server server = servers.get(kind);
    if (server == null) {
      throw new IllegalArgumentException("not started: " + kind);
    }
    return server;
  }

  @Override
  public void close() {
    servers.values().forEach(Server::close);
    if (postgres != null) {
      postgres.close();
    }
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Server service(Kind kind, String... store) {
    var settings = new ArrayList<>(NO_LIMITS);
    settings.addAll(List.of(store));
    return start(kind, "org.backwise.BackwiseApplication", settings);
  }

  private Server start(Kind kind, String main, List<String> settings) {
    var server = new Server(main, folder.resolve(kind.name() + ".log"), options, settings);
    servers.put(kind, server);
    return server.start().awaitReady();
  }
}
