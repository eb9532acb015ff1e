package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ChatOnRandomPort
@TestPropertySource(
    properties = {
      "backwise.allowed-origins=https://clinic.example",
      "backwise.limits.messages-per-connection=20",
    })
class PostedTurnsTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private ScriptedTriage triage;

  @BeforeEach
  void theStoreIsThere() {
    triage.storeIsAway = false;
    triage.isBroken = false;
  }

  @Test
  void a_hello_begins_and_brings_the_opening_with_it() throws Exception {
    var answer = post("{'type':'hello','locale':'en-GB'}", null);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    JsonNode welcome = json(answer);
    assertThat(welcome.at("/type").asString()).isEqualTo("welcome");
    assertThat(welcome.at("/missed/0/type").asString()).isEqualTo("replies");
    assertThat(welcome.at("/missed/0/seq").asInt()).isEqualTo(1);
  }

  @Test
  void a_turn_is_answered_by_the_same_frame_as_over_a_socket() throws Exception {
    JsonNode welcome = begun();

    var answer = post("{'type':'say','id':'a','text':'hi'}", bearer(welcome));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/type").asString()).isEqualTo("replies");
    assertThat(json(answer).at("/to").asString()).isEqualTo("a");
    assertThat(json(answer).at("/seq").asInt()).isEqualTo(2);
  }

  @Test
  void a_hello_with_a_bearer_or_with_its_own_fields_resumes() throws Exception {
    JsonNode welcome = begun();
    post("{'type':'say','id':'a','text':'hi'}", bearer(welcome));

    JsonNode byHeader = json(post("{'type':'hello','after':1}", bearer(welcome)));
    JsonNode byFields = json(post(AChatOverWebSocketTest.resuming(welcome, 2), null));

    assertThat(byHeader.at("/resumed").asBoolean()).isTrue();
    assertThat(byHeader.at("/missed")).hasSize(1);
    assertThat(byFields.at("/conversation")).isEqualTo(welcome.at("/conversation"));
    assertThat(byFields.at("/missed")).isEmpty();
  }

  @Test
  void a_posted_turn_is_seen_by_a_tab_on_a_socket() throws Exception {
    JsonNode welcome = begun();
    try (var tab = new Client(port)) {
      tab.send(AChatOverWebSocketTest.resuming(welcome, 1)).next();
      assertThat(tab.isQuiet()).isTrue();

      post("{'type':'say','id':'a','text':'hi'}", bearer(welcome));

      assertThat(tab.next().at("/to").asString()).isEqualTo("a");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Bearer                   | unknown-conversation",
        "Bearer erased.guess      | unknown-conversation",
        "Basic erased.guess       | unknown-conversation",
        "Bearer MINE.guess        | wrong-secret",
        "Bearer MINE              | unknown-conversation",
        "Bearer .                 | unknown-conversation",
      })
  void who_shows_no_proper_bearer_is_turned_away(String header, String code) throws Exception {
    String mine = begun().at("/conversation").asString();

    var answer = post("{'type':'say','id':'a','text':'hi'}", header.replace("MINE", mine));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(json(answer).at("/code").asString()).isEqualTo(code);
    assertThat(json(answer).at("/to").asString()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'type':'choose','id':'a','step':'numbness','values':['no']} | 409 | not-pending",
        "{'type':'change','id':'a','step':'x','values':['no']}        | 400 | unknown-step",
        "{'type':'dance'}                                             | 400 | unknown-type",
        "{'type':'say','id':'a'}                                      | 400 | bad-message",
        "nonsense                                                     | 400 | bad-json",
      })
  void a_refusal_has_its_status_and_the_error_frame(String frame, int status, String code)
      throws Exception {
    var answer = post(frame, bearer(begun()));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(json(answer).at("/type").asString()).isEqualTo("error");
    assertThat(json(answer).at("/code").asString()).isEqualTo(code);
  }

  @Test
  void too_much_is_refused() throws Exception {
    String bearer = bearer(begun());

    var longText = post("{'type':'say','id':'a','text':'" + "x".repeat(1_001) + "'}", bearer);
    assertThat(longText.statusCode()).isEqualTo(413);
    assertThat(json(longText).at("/to").asString()).isEqualTo("a");
    var longFrame = post("{'type':'say','id':'a','text':'" + "x".repeat(9_000) + "'}", bearer);
    assertThat(longFrame.statusCode()).isEqualTo(413);
    assertThat(json(longFrame).at("/code").asString()).isEqualTo("too-long");
  }

  @Test
  void too_fast_is_refused_for_one_conversation_and_not_for_another() throws Exception {
    String bearer = bearer(begun());
    for (int i = 0; i < 20; i++) {
      assertThat(post("{'type':'say','id':'m" + i + "','text':'x'}", bearer).statusCode())
          .isEqualTo(200);
    }

    var refused = post("{'type':'say','id':'more','text':'x'}", bearer);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(json(refused).at("/to").asString()).isEqualTo("more");
    assertThat(post("{'type':'say','id':'a','text':'x'}", bearer(begun())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void a_store_that_is_away_asks_to_try_again() throws Exception {
    String bearer = bearer(begun());
    triage.storeIsAway = true;

    assertThat(post("{'type':'say','id':'a','text':'x'}", bearer).statusCode()).isEqualTo(503);
    assertThat(post("{'type':'hello'}", null).statusCode()).isEqualTo(503);
    assertThat(json(post("{'type':'ping'}", null)).at("/type").asString()).isEqualTo("pong");
  }

  @Test
  void a_fault_of_ours_is_final_but_for_an_erasure() throws Exception {
    String bearer = bearer(begun());
    triage.isBroken = true;

    JsonNode said = json(post("{'type':'say','id':'a','text':'x'}", bearer));
    assertThat(said.at("/code").asString()).isEqualTo("bad-message");
    assertThat(said.at("/to").asString()).isEqualTo("a");
    assertThat(said.at("/message").asString()).startsWith("FAILED in");
    JsonNode erasure = json(post("{'type':'command','id':'b','command':'forget'}", bearer));
    assertThat(erasure.at("/code").asString()).isEqualTo("try-again");
  }

  @Test
  void an_allowed_page_may_ask_first_and_then_post() throws Exception {
    var asked =
        send(
            request()
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://clinic.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type"));
    var posted =
        send(
            request()
                .POST(BodyPublishers.ofString("{\"type\":\"ping\"}"))
                .header("Origin", "https://clinic.example"));

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://clinic.example");
    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.headers().firstValue("Access-Control-Allow-Origin"))
        .hasValue("https://clinic.example");
  }

  @Test
  void another_page_may_not() throws Exception {
    var answer =
        send(
            request()
                .POST(BodyPublishers.ofString("{\"type\":\"hello\"}"))
                .header("Origin", "https://evil.example"));

    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private JsonNode begun() throws Exception {
    return json(post("{'type':'hello'}", null));
  }

  private static String bearer(JsonNode welcome) {
    return "Bearer "
        + welcome.at("/conversation").asString()
        + "."
        + welcome.at("/secret").asString();
  }

  private HttpResponse<String> post(String frame, @Nullable String authorization) throws Exception {
    var request = request().POST(BodyPublishers.ofString(frame.replace('\'', '"')));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    return send(request);
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/chat/turns"));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
