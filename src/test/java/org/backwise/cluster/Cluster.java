package org.backwise.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/** Two servers on one PostgreSQL behind one HAProxy, all on loopback. */
public final class Cluster implements AutoCloseable {

  private final Path folder;
  private final Postgres postgres;
  private final List<Server> servers;
  private final HaProxy balancer;

  private Cluster(Path folder, List<String> settings) {
    this.folder = folder;
    this.postgres = Postgres.start();
    var all = new ArrayList<>(settings);
    all.add("--backwise.store.url=" + postgres.url());
    all.add("--backwise.store.user=" + postgres.user());
    all.add("--backwise.store.password=" + postgres.password());
    this.servers =
        IntStream.of(1, 2)
            .mapToObj(n -> Server.ofBackwise(folder.resolve("server-" + n + ".log"), all).start())
            .toList();
    this.balancer = HaProxy.start(folder, servers);
  }

  /**
   * Starts it and waits until both servers are ready.
   *
   * @param settings of both servers
   */
  public static Cluster start(List<String> settings) {
    try {
      var cluster = new Cluster(Files.createTempDirectory("backwise-cluster"), settings);
      cluster.awaitReady();
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Postgres postgres() {
    return postgres;
  }

  public List<Server> servers() {
    return servers;
  }

  public HaProxy balancer() {
    return balancer;
  }

  @Override
  public void close() {
    balancer.close();
    servers.forEach(Server::close);
    postgres.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady() {
    try {
      servers.forEach(Server::awaitReady);
    } catch (IllegalStateException e) {
      close();
      throw e;
    }
  }
}
