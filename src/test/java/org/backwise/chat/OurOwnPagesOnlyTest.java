package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocketHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As the service starts when nobody has named a page that may embed it. */
@ChatOnRandomPort
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
