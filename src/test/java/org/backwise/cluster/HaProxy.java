package org.backwise.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Debian's HAProxy before some servers. Every connection goes to the next one; none is sticky. */
public final class HaProxy implements AutoCloseable {

  private static final String CONFIG =
      """
      global
        maxconn 4000

      defaults
        mode http
        timeout connect 1s
        timeout http-request 10s
        timeout client 60s
        timeout server 60s
        # A chat may rest; the service pings it every 25 s.
        timeout tunnel 1h
        retries 3
        option redispatch 1
        option forwardfor

      frontend chat
        bind 127.0.0.1:%d
        default_backend services

      backend services
        balance roundrobin
        option httpchk
        http-check send meth GET uri /actuator/health/readiness
        http-check expect status 200
        default-server check inter 500ms fastinter 200ms fall 2 rise 1 on-marked-down shutdown-sessions
      %s
      """;

  private final int port = Ports.free();
  private final Child process;

  private HaProxy(Path folder, List<Server> servers) throws IOException {
    String backends =
        servers.stream()
            .map(it -> "  server s%1$d 127.0.0.1:%1$d".formatted(it.port()))
            .collect(Collectors.joining("\n"));
    Path config =
        Files.writeString(folder.resolve("haproxy.cfg"), CONFIG.formatted(port, backends));
    this.process =
        Child.start(
            List.of(program(), "-db", "-f", config.toString()), folder.resolve("haproxy.log"));
  }

  /**
   * Starts it.
   *
   * @param folder where its configuration and its log are written
   */
  public static HaProxy start(Path folder, List<Server> servers) {
    try {
      return new HaProxy(folder, servers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.stop(Duration.ofSeconds(2));
  }

  /** Debian keeps it where only root looks. */
  private static String program() {
    Path debian = Path.of("/usr/sbin/haproxy");
    return Files.isExecutable(debian) ? debian.toString() : "haproxy";
  }
}
