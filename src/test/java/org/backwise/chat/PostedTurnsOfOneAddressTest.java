package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ChatOnRandomPort
@TestPropertySource(properties = "backwise.limits.messages-per-address=1")
class PostedTurnsOfOneAddressTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;

  @Test
  void that_are_too_many_are_refused_each_by_its_id() throws Exception {
    assertThat(post("{'type':'ping'}").statusCode()).isEqualTo(200);

    var refused = post("{'type':'say','id':'a','text':'x'}");

    assertThat(refused.statusCode()).isEqualTo(429);
    JsonNode error = JsonMapper.shared().readTree(refused.body());
    assertThat(error.at("/code").asString()).isEqualTo("too-fast");
    assertThat(error.at("/to").asString()).isEqualTo("a");
  }

  private HttpResponse<String> post(String frame) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/chat/turns"))
            .POST(BodyPublishers.ofString(frame.replace('\'', '"')))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
