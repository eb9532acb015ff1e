package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As the service starts when nobody has named a page that may embed it. */
@ChatOnRandomPort
@ExtendWith(OutputCaptureExtension.class)
class OurOwnPagesOnlyTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String ALLOWED = "Access-Control-Allow-Origin";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "http://localhost:1", "null"})
  void another_page_can_neither_post_nor_open_a_socket(String origin) throws Exception {
    var posted = posted(origin);

    assertThat(posted.statusCode()).isEqualTo(403);
    assertThat(posted.headers().firstValue(ALLOWED)).isEmpty();
    assertThatThrownBy(() -> new Client(port, Handshake.VERSION, origin))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);
  }

  @Test
  void whoever_runs_the_service_is_told_once_of_a_page_and_of_the_setting(CapturedOutput output)
      throws Exception {
    String origin = "https://told.example";
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> new Client(port, Handshake.VERSION, origin))
          .hasCauseInstanceOf(WebSocketHandshakeException.class);
      assertThat(posted(origin).statusCode()).isEqualTo(403);
    }
    assertThatThrownBy(() -> new Client(port, Handshake.VERSION, "https://told-too.example"))
        .hasCauseInstanceOf(WebSocketHandshakeException.class);

    // The line of the last one may come a moment after its answer.
    await().untilAsserted(() -> assertThat(output).contains("a page of https://told-too.example"));
    assertThat(output).containsOnlyOnce("a page of " + origin).contains("backwise.allowed-origins");
  }

  @Test
  void an_origin_is_logged_without_what_could_forge_a_line() {
    assertThat(RefusedOrigins.printable("https://a.example\r\n\u001b[31m\u2028WARN"))
        .isEqualTo("https://a.example[31mWARN");
    assertThat(RefusedOrigins.printable("x".repeat(5000))).hasSize(200);
  }

  @Test
  void another_page_that_asks_first_is_told_no() throws Exception {
    var asked =
        send(
            request("https://evil.example")
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Access-Control-Request-Method", "POST"));

    assertThat(asked.statusCode()).isEqualTo(403);
    assertThat(asked.headers().firstValue(ALLOWED)).isEmpty();
  }

  @Test
  void our_own_page_may_post_though_a_browser_names_its_origin_too() throws Exception {
    var posted = posted("http://localhost:" + port);

    assertThat(posted.statusCode()).isEqualTo(200);
    assertThat(posted.body()).contains("welcome");
  }

  private HttpResponse<String> posted(String origin) throws IOException, InterruptedException {
    return send(request(origin).POST(BodyPublishers.ofString("{\"type\":\"hello\"}")));
  }

  private HttpRequest.Builder request(String origin) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/chat/turns"))
        .header("Origin", origin);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
