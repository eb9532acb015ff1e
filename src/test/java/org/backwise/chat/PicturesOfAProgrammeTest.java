package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.backwise.BackwiseApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service: what a programme names can be fetched. */
class PicturesOfAProgrammeTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** Where the answer of somebody without a warning sign is not the first choice. */
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          Map.entry("collapse", "no"),
          Map.entry("serious-start", "no"),
          Map.entry("saddle-numbness", "no"),
          Map.entry("bladder-bowel", "no"),
          Map.entry("both-legs", "no"),
          Map.entry("leg-weakness", "no"),
          Map.entry("fever", "no"),
          Map.entry("health", "none"),
          Map.entry("cleared", "yes"),
          Map.entry("leg-pain", "back-only"),
          Map.entry("injury", "no"),
          Map.entry("six-weeks", "twenty"),
          Map.entry("equipment", "none"),
          Map.entry("pain-now", "3"),
          Map.entry("told", "none"),
          Map.entry("worse-with", "after-sitting"),
          Map.entry("toe-touch", "fine"),
          Map.entry("eases", "walking"),
          Map.entry("activities", "long-sitting"));

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext service;
  private static int port;

  @BeforeAll
  static void start() {
    service =
        new SpringApplicationBuilder(BackwiseApplication.class)
            .run("--server.port=0", "--backwise.store.file=" + folder.resolve("store.db"));
    port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void every_exercise_of_a_programme_has_pictures_that_any_page_may_load_and_keep()
      throws Exception {
    JsonNode plan = programme();

    assertThat(plan.path("exercises").size()).isPositive();
    for (JsonNode exercise : plan.path("exercises")) {
      JsonNode picture = exercise.path("picture");
      assertThat(picture.path("text").asString()).isNotBlank();
      for (String form : new String[] {"moving", "still"}) {
        HttpResponse<String> svg = get(picture.path(form).asString());
        assertThat(svg.statusCode()).isEqualTo(200);
        assertThat(svg.body()).startsWith("<svg ").contains(picture.path("text").asString());
        assertThat(header(svg, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(svg, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(svg, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(svg, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(svg, "Content-Security-Policy")).startsWith("default-src 'none'");
      }
    }
  }

  @Test
  void a_picture_that_is_not_known_is_not_found_and_says_nothing() throws Exception {
    for (String name : new String[] {"cat-cow-00000000.svg", "cat-cow.svg", "..%2f..%2fx"}) {
      HttpResponse<String> none = get("/pictures/" + name);
      assertThat(none.statusCode()).as(name).isBetween(400, 404);
      assertThat(none.body()).doesNotContain("<svg");
    }
    assertThat(get("/pictures/cat-cow-00000000.svg").body()).isEmpty();
  }

  private static JsonNode programme() {
    try (var client = new Client(port)) {
      client.send("{'type':'hello','locale':'en-GB'}").next();
      JsonNode frame = client.next();
      for (int turn = 0; turn < 60; turn++) {
        for (JsonNode reply : frame.path("replies")) {
          if (reply.has("plan")) {
            return reply.path("plan");
          }
        }
        frame = client.send(answer(turn, frame)).next();
      }
      throw new AssertionError("no programme: " + frame);
    }
  }

  private static String answer(int turn, JsonNode frame) {
    JsonNode asked = null;
    for (JsonNode reply : frame.path("replies")) {
      asked = reply.path("kind").asString().equals("ask") ? reply : asked;
    }
    assertThat(asked).as("%s", frame).isNotNull();
    String step = asked.path("step").asString();
    String first = asked.at("/choices/0/value").asString("");
    return "{'type':'choose','id':'t%d','step':'%s','values':['%s']}"
        .formatted(turn, step, ANSWERS.getOrDefault(step, first));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Origin", "https://anywhere.example")
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
