package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ChatOnRandomPort
class PublicFilesTest {

  private static final String LOADED_LATER = "backwise-chat-later-idW9-_ZP.js";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path files;

  @LocalServerPort private int port;

  /** Stands in for the built front end, which the build copies into the same place. */
  @DynamicPropertySource
  static void aFrontEnd(DynamicPropertyRegistry registry) throws Exception {
    Files.writeString(files.resolve("index.html"), "<p>a clinic</p>");
    Files.writeString(files.resolve("backwise-chat.js"), "export {};\n".repeat(500));
    Files.writeString(files.resolve(LOADED_LATER), "export {};\n");
    registry.add("spring.web.resources.static-locations", () -> files.toUri().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/backwise-chat.js", "/" + LOADED_LATER})
  void any_page_may_load_the_widget_as_a_module(String file) throws Exception {
    var widget = get(file, "Origin", "https://anywhere.example");

    assertThat(widget.statusCode()).isEqualTo(200);
    assertThat(widget.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(widget.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/javascript");
  }

  @Test
  void a_browser_asks_whether_the_widget_has_changed() throws Exception {
    var first = get("/backwise-chat.js", "Accept", "*/*");
    assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
    String modified = first.headers().firstValue("Last-Modified").orElseThrow();

    assertThat(get("/backwise-chat.js", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
  }

  @Test
  void a_browser_never_asks_again_for_what_has_its_hash_in_its_name() throws Exception {
    assertThat(get("/" + LOADED_LATER, "Accept", "*/*").headers().firstValue("Cache-Control"))
        .hasValue("max-age=31536000, public, immutable");
  }

  @Test
  void the_widget_comes_compressed() throws Exception {
    var widget = get("/backwise-chat.js", "Accept-Encoding", "gzip");

    assertThat(widget.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void the_demo_page_runs_nothing_that_is_not_ours() throws Exception {
    var page = get("/", "Accept", "text/html");

    assertThat(page.body()).contains("a clinic");
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe-inline");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void the_protocols_document_and_its_examples_are_served() throws Exception {
    var document = get("/chat/asyncapi.yaml", "Accept", "*/*");
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(document.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/yaml");
    assertThat(document.body()).startsWith("asyncapi: 3.0.0");

    for (String example : ProtocolDocument.examples().keySet()) {
      assertThat(get("/chat/examples/" + example, "Accept", "*/*").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void nothing_else_is_served() throws Exception {
    for (String path :
        new String[] {"/application.yml", "/chat/../application.yml", "/chat/x.yaml"}) {
      assertThat(get(path, "Accept", "*/*").statusCode()).as(path).isBetween(400, 404);
    }
    assertThat(get("/chat", "Accept", "*/*").statusCode()).isEqualTo(400);
  }

  private HttpResponse<String> get(String path, String header, String value) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header(header, value)
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
