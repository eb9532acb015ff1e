package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.backwise.BackwiseApplication;
import org.backwise.cluster.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two whole services on one PostgreSQL. */
@ExtendWith(OutputCaptureExtension.class)
class TwoServersTest {

  private static final String WORD = "quetzalcoatl";
  private static final String HEALTH = "/actuator/health";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Postgres postgres;
  private static final List<ConfigurableApplicationContext> SERVERS = new ArrayList<>();

  @BeforeAll
  static void start() {
    postgres = Postgres.start();
    SERVERS.add(server());
    SERVERS.add(server());
  }

  @AfterAll
  static void stop() {
    SERVERS.forEach(ConfigurableApplicationContext::close);
    postgres.close();
  }

  @Test
  void a_turn_on_one_is_seen_on_the_other_as_it_happens() {
    try (var phone = on(0);
        var computer = on(1)) {
      JsonNode welcome = begin(phone);
      resume(computer, welcome, 0);
      assertThat(computer.next(2)).extracting(it -> type(it)).containsExactly("welcome", "replies");

      JsonNode there = say(phone, "a", "adult");
      assertThat(computer.next()).isEqualTo(there);

      JsonNode here = say(computer, "b", "no");
      assertThat(phone.next()).isEqualTo(here);
      assertThat(here.at("/seq").asLong()).isEqualTo(3);
    }
  }

  @Test
  void the_same_message_on_both_at_once_is_applied_once_and_gets_the_same_replies()
      throws Exception {
    try (var phone = on(0);
        var computer = on(1);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      JsonNode welcome = begin(phone);
      resume(computer, welcome, 1);
      computer.next();
      String pending = "{'type':'say','id':'once','text':'I am 40'}";
      List<Future<JsonNode>> both =
          Stream.of(phone, computer)
              .map(it -> threads.submit(() -> it.send(pending).next()))
              .toList();

      assertThat(both.get(0).get()).isEqualTo(both.get(1).get());

      try (var later = on(0)) {
        resume(later, welcome, 0);
        later.next();
        assertThat(later.next(2)).extracting(it -> it.at("/seq").asLong()).containsExactly(1L, 2L);
        assertThat(later.isQuiet()).isTrue();
      }
    }
  }

  @Test
  void a_message_that_was_answered_on_one_gets_the_same_replies_on_the_other() {
    try (var phone = on(0);
        var computer = on(1)) {
      JsonNode welcome = begin(phone);
      JsonNode answered = say(phone, "a", "adult");
      say(phone, "b", "no");
      phone.close();

      resume(computer, welcome, 3);
      computer.next();

      assertThat(computer.send("{'type':'say','id':'a','text':'sent again'}").next())
          .isEqualTo(answered);
    }
  }

  @Test
  void forgetting_on_one_ends_it_on_the_other() {
    try (var phone = on(0);
        var computer = on(1)) {
      JsonNode welcome = begin(phone);
      resume(computer, welcome, 1);
      computer.next();

      phone.send("{'type':'command','id':'a','command':'forget'}").next();

      assertThat(computer.next().at("/code").asString()).isEqualTo("unknown-conversation");
      assertThat(computer.closeCode()).isEqualTo(4401);
    }
  }

  @Test
  void a_store_that_is_slow_makes_nobody_wait_for_ever_and_loses_nothing() throws Exception {
    try (var phone = on(0);
        var holdingUp = postgres.connect()) {
      JsonNode welcome = begin(phone);
      holdingUp.setAutoCommit(false);
      holdingUp.createStatement().execute("lock table turn in access exclusive mode");

      assertThat(say(phone, "a", "adult").at("/code").asString()).isEqualTo("try-again");
      holdingUp.rollback();

      JsonNode answer = say(phone, "a", "adult");
      assertThat(answer.at("/seq").asLong()).isEqualTo(2);
      try (var later = on(1)) {
        resume(later, welcome, 1);
        later.next();
        assertThat(later.next()).isEqualTo(answer);
        assertThat(later.isQuiet()).isTrue();
      }
    }
  }

  @Test
  void a_store_that_is_gone_is_told_and_found_again_without_a_restart() throws Exception {
    try (var phone = on(0)) {
      begin(phone);
      assertThat(health("")).contains("\"status\":\"UP\"").contains("store");
      postgres.stop(Postgres.Stop.IMMEDIATE);
      try {
        assertThat(say(phone, "a", "adult").at("/code").asString()).isEqualTo("try-again");
        assertThat(health("")).contains("DOWN");
        assertThat(health("/readiness")).as("no other server would do better").contains("UP");
      } finally {
        postgres.startAgain();
      }
      JsonNode answer = say(phone, "a", "adult");
      for (int i = 0; i < 20 && !type(answer).equals("replies"); i++) {
        answer = say(phone, "a", "adult");
      }
      assertThat(answer.at("/seq").asLong()).isEqualTo(2);
      assertThat(health("")).doesNotContain("DOWN");
    }
  }

  @Test
  void nothing_of_a_person_is_in_any_table_or_log_but_how_their_answers_were_understood(
      CapturedOutput output) throws Exception {
    try (var phone = on(0)) {
      JsonNode welcome = begin(phone);
      say(phone, "a", "I am 40 and my name is " + WORD);
      say(phone, "b", "heat or ice for " + WORD + "?");
      say(phone, "c", WORD + " and I cannot feel anything between my legs");
      say(phone, "d", "yes " + WORD);

      String everything = everyRow();
      assertThat(everything)
          .contains(welcome.at("/conversation").asString())
          .contains("saddle-numbness")
          .doesNotContain(welcome.at("/secret").asString())
          .doesNotContainIgnoringCase(WORD)
          .doesNotContain("127.0.0.1")
          .doesNotContain("Java-http-client");
      assertThat(output.getAll())
          .doesNotContainIgnoringCase(WORD)
          .doesNotContain(welcome.at("/conversation").asString())
          .doesNotContain(welcome.at("/secret").asString())
          .doesNotContain("saddle-numbness");

      phone.send("{'type':'command','id':'z','command':'forget'}").next();
      assertThat(everyRow()).doesNotContain(welcome.at("/conversation").asString());
    }
  }

  private static ConfigurableApplicationContext server() {
    return new SpringApplicationBuilder(BackwiseApplication.class)
        .run(
            "--server.port=0",
            "--backwise.store.url=" + postgres.url(),
            "--backwise.store.user=" + postgres.user(),
            "--backwise.store.password=" + postgres.password(),
            "--backwise.store.answer-within=2s");
  }

  private static String health(String group) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port(0) + HEALTH + group));
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static Client on(int server) {
    return new Client(port(server));
  }

  private static int port(int server) {
    var environment = SERVERS.get(server).getEnvironment();
    return environment.getRequiredProperty("local.server.port", Integer.class);
  }

  private static JsonNode begin(Client client) {
    JsonNode welcome = client.send("{'type':'hello','locale':'en-GB'}").next();
    client.next();
    return welcome;
  }

  private static void resume(Client client, JsonNode welcome, int after) {
    client.send(AChatOverWebSocketTest.resuming(welcome, after));
  }

  private static JsonNode say(Client client, String id, String text) {
    return client.send("{'type':'say','id':'" + id + "','text':'" + text + "'}").next();
  }

  private static String type(JsonNode frame) {
    return frame.at("/type").asString();
  }

  private static String everyRow() throws SQLException {
    var all = new StringBuilder();
    try (var connection = postgres.connect();
        var tables =
            connection
                .createStatement()
                .executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (tables.next()) {
        try (var rows =
            connection
                .createStatement()
                .executeQuery("select t::text from \"" + tables.getString(1) + "\" t")) {
          while (rows.next()) {
            all.append(rows.getString(1)).append('\n');
          }
        }
      }
    }
    return all.toString();
  }
}
