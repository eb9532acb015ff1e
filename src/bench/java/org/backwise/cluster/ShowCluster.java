package org.backwise.cluster;

import java.util.List;
import java.util.Scanner;

/** Starts a {@link Cluster} to look at, and lets its servers be killed from the terminal. */
public final class ShowCluster {

  private ShowCluster() {}

  /**
   * @param settings of both servers
   */
  public static void main(String[] settings) throws InterruptedException {
    System.out.println("Starting PostgreSQL, two servers and HAProxy ...");
    try (var cluster = Cluster.start(List.of(settings))) {
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::close));
      int port = cluster.balancer().port();
      System.out.println("Backwise is at http://localhost:" + port + "/ behind HAProxy.");
      System.out.println("Type 1 or 2 to kill that server and start it again, 3 for PostgreSQL;");
      System.out.println("Ctrl-C ends everything.");
      obey(cluster);
      Thread.currentThread().join(); // With no terminal there is nothing to obey.
    }
  }

  private static void obey(Cluster cluster) {
    var typed = new Scanner(System.in);
    while (typed.hasNextLine()) {
      switch (typed.nextLine().strip()) {
        case "1" -> kill(cluster.servers().get(0), "Server 1");
        case "2" -> kill(cluster.servers().get(1), "Server 2");
        case "3" -> crash(cluster.postgres());
        default -> System.out.println("1, 2 or 3");
      }
    }
  }

  private static void kill(Server server, String name) {
    server.kill();
    System.out.println(name + " was killed, and starts again ...");
    server.start().awaitReady();
    System.out.println(name + " is back.");
  }

  private static void crash(Postgres postgres) {
    postgres.restart(Postgres.Stop.IMMEDIATE);
    System.out.println("PostgreSQL crashed, and is back.");
  }
}
