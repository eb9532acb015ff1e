package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a change would do, asked of the whole service. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PostedPreviewsTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir static Path folder;

  @DynamicPropertySource
  static void anEmptyStore(DynamicPropertyRegistry registry) {
    registry.add("backwise.store.file", () -> folder.resolve("backwise.db"));
  }

  @LocalServerPort private int port;

  @Test
  void a_preview_tells_what_would_change_and_changes_nothing() throws Exception {
    String bearer = begun("en-GB");
    turn(bearer, "{'type':'choose','id':'1','step':'start','values':['ready']}");
    turn(bearer, "{'type':'choose','id':'2','step':'collapse','values':['no']}");

    JsonNode preview =
        JSON.readTree(post("/chat/previews", bearer, change("collapse", "yes")).body());

    assertThat(preview.at("/then/disposition").asString()).isEqualTo("emergency");
    assertThat(preview.at("/now/title").asString()).contains("?");
    assertThat(preview.at("/text").asString()).contains(preview.at("/then/title").asString());
    JsonNode next =
        turn(bearer, "{'type':'choose','id':'3','step':'serious-start','values':['no']}");
    assertThat(next.at("/pending/step").asString()).isEqualTo("saddle-numbness");
  }

  @Test
  void it_is_told_in_the_language_of_the_chat() throws Exception {
    String bearer = begun("es");
    turn(bearer, "{'type':'choose','id':'1','step':'start','values':['ready']}");
    turn(bearer, "{'type':'choose','id':'2','step':'collapse','values':['no']}");

    assertThat(post("/chat/previews", bearer, change("collapse", "yes")).body())
        .contains("Con eso terminarían las preguntas");
  }

  @Test
  void who_may_not_or_asks_for_what_cannot_be_is_refused_in_a_sentence() throws Exception {
    String bearer = begun("en-GB");

    refuses(post("/chat/previews", null, change("start", "ready")), 401, "unknown-conversation");
    refuses(post("/chat/previews", bearer + "x", change("start", "ready")), 401, "wrong-secret");
    refuses(post("/chat/previews", bearer, change("fever", "no")), 400, "unknown-step");
    refuses(post("/chat/previews", bearer, "{'type':'ping'}"), 400, "bad-message");
    refuses(post("/chat/previews", bearer, "{"), 400, "bad-json");
  }

  private static void refuses(HttpResponse<String> answer, int status, String code) {
    JsonNode error = JSON.readTree(answer.body());
    assertThat(error.at("/code").asString()).isEqualTo(code);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(error.at("/message").asString()).isNotBlank();
  }

  private static String change(String step, String value) {
    return "{'type':'change','id':'p','step':'" + step + "','values':['" + value + "']}";
  }

  private String begun(String locale) throws Exception {
    JsonNode welcome =
        JSON.readTree(
            post("/chat/turns", null, "{'type':'hello','locale':'" + locale + "'}").body());
    return "Bearer "
        + welcome.at("/conversation").asString()
        + "."
        + welcome.at("/secret").asString();
  }

  private JsonNode turn(String bearer, String frame) throws Exception {
    return JSON.readTree(post("/chat/turns", bearer, frame).body());
  }

  private HttpResponse<String> post(String path, @Nullable String bearer, String frame)
      throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .POST(BodyPublishers.ofString(frame.replace('\'', '"')));
    if (bearer != null) {
      request.header("Authorization", bearer);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
