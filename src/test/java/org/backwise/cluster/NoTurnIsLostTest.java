package org.backwise.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers are killed and deployed, the database crashes, connections are cut and messages sent
 * twice, while a crowd talks. What anybody was told is there afterwards, once, in its order. {@code
 * -Dkill.minutes=30} goes on for longer, {@code -Dkill.seed=1} chooses other moments.
 */
class NoTurnIsLostTest {

  private static final int PEOPLE = 200;
  private static final int ENOUGH_TURNS = 500;
  private static final List<String> FOR_ONE_ADDRESS =
      List.of(
          "--backwise.limits.messages-per-connection=1000000",
          "--backwise.limits.messages-per-address=1000000",
          "--backwise.limits.connections-per-address=1000000",
          "--backwise.limits.open-per-address=100000");

  private final long seed = Long.getLong("kill.seed", System.nanoTime());
  private final Tally tally = new Tally();

  @Test
  void two_servers_with_one_database_behind_a_balancer() throws Exception {
    try (var cluster = Cluster.start(FOR_ONE_ADDRESS)) {
      var chaos = new Chaos(time(Duration.ofSeconds(45)), new Random(seed), this::isEnough);
      var crowd = Crowd.start(PEOPLE, cluster.balancer().port(), seed, tally, chaos::goesOn);
      chaos.over(cluster.servers(), cluster.postgres());
      List<Memory> memories = crowd.awaitEnd();
      try (var database = cluster.postgres().connect()) {
        compare(chaos, database, memories);
      }
      new Returning(cluster.balancer().port(), tally).all(memories);
      assertThat(tally.faults).as(complaints(cluster.servers())).isEmpty();
    }
  }

  @Test
  void one_server_with_its_own_file(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("backwise.db");
    var settings = new ArrayList<>(FOR_ONE_ADDRESS);
    settings.add("--backwise.store.file=" + file);
    try (var server = Server.ofBackwise(folder.resolve("server.log"), settings)) {
      server.start().awaitReady();
      var chaos = new Chaos(time(Duration.ofSeconds(30)), new Random(seed), this::isEnough);
      var crowd = Crowd.start(PEOPLE, server.port(), seed, tally, chaos::goesOn);
      chaos.over(List.of(server));
      List<Memory> memories = crowd.awaitEnd();
      try (var database = DriverManager.getConnection("jdbc:sqlite:" + file)) {
        compare(chaos, database, memories);
      }
      new Returning(server.port(), tally).all(memories);
      assertThat(tally.faults).as(complaints(List.of(server))).isEmpty();
    }
  }

  private static String complaints(List<Server> servers) {
    return servers.stream().map(Server::complaints).collect(Collectors.joining("\n"));
  }

  private boolean isEnough() {
    return tally.turns.sum() >= ENOUGH_TURNS;
  }

  private static Duration time(Duration unlessTold) {
    Integer minutes = Integer.getInteger("kill.minutes");
    return minutes == null ? unlessTold : Duration.ofMinutes(minutes);
  }

  private void compare(Chaos chaos, Connection database, List<Memory> memories)
      throws SQLException {
    Audit audit = Audit.of(database, memories);
    System.out.printf(
        "%d people, %d conversations, seed %d: %s; %s; %s%n",
        PEOPLE, memories.size(), seed, tally, chaos, audit);
    assertThat(chaos.kills.sum()).isPositive();
    assertThat(audit.lost()).as("lost: %s", audit).isZero();
    assertThat(audit.doubled()).as("doubled: %s", audit).isZero();
    assertThat(audit.changed()).as("changed: %s", audit).isZero();
    seeTheAuditFail(database, memories);
  }

  /** Spoils what is stored, behind the service's back, and takes that back. */
  private static void seeTheAuditFail(Connection database, List<Memory> memories)
      throws SQLException {
    database.setAutoCommit(false);
    try (var statement = database.createStatement()) {
      String turn = " where conversation = '%s' and seq = 2";
      List<Memory> three = memories.stream().filter(it -> it.last() >= 2).limit(3).toList();
      statement.execute("delete from turn" + turn.formatted(three.get(0).conversation()));
      statement.execute(
          "update turn set message_id = 'x'" + turn.formatted(three.get(1).conversation()));
      statement.execute(
          "insert into turn select conversation, 999, 'y', said from turn"
              + turn.formatted(three.get(2).conversation()));
      Audit audit = Audit.of(database, three);
      assertThat(List.of(audit.lost(), audit.changed(), audit.doubled())).containsExactly(1, 1, 1);
    } finally {
      database.rollback();
      database.setAutoCommit(true);
    }
  }
}
