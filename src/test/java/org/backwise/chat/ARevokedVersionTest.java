package org.backwise.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backwise.BackwiseApplication;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Two real servers on one store; the second revokes what the first was started with. */
class ARevokedVersionTest {

  @TempDir private Path folder;

  private ConfigurableApplicationContext start(WebApplicationType web, String... more) {
    var service = new SpringApplicationBuilder(BackwiseApplication.class).web(web);
    var options = new ArrayList<>(List.of(more));
    options.add("--server.port=0");
    options.add("--backwise.editions.look-every=100ms");
    options.add("--backwise.store.file=" + folder.resolve("chat.db"));
    return service.run(options.toArray(String[]::new));
  }

  /** The shipped dialogs with another question about fever, which revoke a version. */
  private String corrected(String version) throws IOException {
    try (var files = Files.walk(Path.of("dialogs"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(file.toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path dialogs = folder.resolve("dialogs");
    Path flags = dialogs.resolve("red-flags.yaml");
    Files.writeString(
        flags, Files.readString(flags).replace("high temperature, shivering", "fever, shivering"));
    Files.writeString(
        dialogs.resolve("revoked.yaml"),
        """
        $schema: schemas/revoked.schema.json
        revoked:
          - version: "%s"
            because: It did not ask about fever.
        """
            .formatted(version));
    return "--backwise.files.dialogs=" + dialogs;
  }

  @Test
  void a_live_chat_is_told_to_come_back_at_once_and_asked_what_has_changed() throws Exception {
    try (var old = start(WebApplicationType.SERVLET)) {
      int port = old.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      try (var client = new Client(port)) {
        JsonNode welcome = client.send("{'type':'hello','locale':'en-GB'}").next();
        client.next();
        String[] steps = {
          "collapse",
          "serious-start",
          "saddle-numbness",
          "bladder-bowel",
          "both-legs",
          "leg-weakness",
          "fever"
        };
        choose(client, "start", "ready");
        for (String step : steps) {
          choose(client, step, "no");
        }

        String revoked = welcome.at("/dialog/version").asString();
        try (var second = start(WebApplicationType.NONE, corrected(revoked))) {
          assertThat(second.getBean(Triage.class)).isNotNull();
          assertThat(client.closeCode()).isEqualTo(1012);
          try (var back = new Client(port)) {
            var hello = AChatOverWebSocketTest.resuming(welcome, steps.length + 2);
            JsonNode again = back.send(hello).next();
            assertThat(again.at("/dialog/version").asString()).isNotEqualTo(revoked);

            JsonNode told = back.next();
            assertThat(told.has("to")).isFalse();
            assertThat(told.at("/replies/0/text").asString()).startsWith("We have corrected");
            assertThat(told.at("/pending/step").asString()).isEqualTo("fever");
            assertThat(told.at("/pending/text").asString()).contains("a fever, shivering");
            assertThat(choose(back, "fever", "no").at("/pending/step").asString())
                .isEqualTo("health");
          }
        }
      }
    }
  }

  private static JsonNode choose(Client client, String step, String value) {
    String message = "{'type':'choose','id':'%s-%s','step':'%s','values':['%s']}";
    return client.send(message.formatted(step, System.nanoTime(), step, value)).next();
  }
}
