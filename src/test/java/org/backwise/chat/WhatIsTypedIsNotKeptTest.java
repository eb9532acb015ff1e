package org.backwise.chat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.backwise.BackwiseApplication;
import org.backwise.content.FaqEntry;
import org.backwise.faq.FaqMatch;
import org.backwise.faq.FaqSearch;
import org.backwise.likeness.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole service, with a word in everything that is typed which must be found nowhere after. */
@ExtendWith(OutputCaptureExtension.class)
class WhatIsTypedIsNotKeptTest {

  private static final String WORD = "quetzalcoatl";

  @TempDir private Path folder;

  @Test
  void neither_in_the_log_nor_in_any_byte_of_the_store(CapturedOutput output) throws Exception {
    try (var service = start();
        var client = new Client(port(service))) {
      String conversation = client.send("{'type':'hello'}").next().at("/conversation").asString();
      client.next();
      assertThat(said(client, "a", "my back hurts like " + WORD)).isEqualTo("replies");
      JsonNode found = say(client, "b", "heat or ice for " + WORD + "?");
      assertThat(found.findValuesAsString("kind")).containsAnyOf("faq", "suggestions");
      JsonNode alarm = say(client, "c", WORD + " and I cannot feel anything between my legs");
      assertThat(alarm.findValuesAsString("kind")).contains("alert");
      assertThat(said(client, "d", "yes " + WORD)).isEqualTo("replies");
      assertThat(said(client, "e", "is a collapse good for " + WORD + "?"))
          .isEqualTo("bad-message");
      withoutItsTurns(
          () -> assertThat(said(client, "f", "and " + WORD + "?")).isEqualTo("try-again"));
      assertThat(said(client, "g", WORD)).isEqualTo("replies");

      assertThat(everyByte()).contains(conversation).doesNotContainIgnoringCase(WORD);
    }
    assertThat(everyByte()).doesNotContainIgnoringCase(WORD);
    assertThat(output.getAll()).contains("A turn failed: ").doesNotContainIgnoringCase(WORD);
  }

  private static JsonNode say(Client client, String id, String text) {
    return client.send("{'type':'say','id':'" + id + "','text':'" + text + "'}").next();
  }

  /** The type of the answer, or its code if it is an error. */
  private static String said(Client client, String id, String text) {
    JsonNode answer = say(client, id, text);
    return answer.path("code").asString(answer.path("type").asString());
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(BackwiseApplication.class)
        .initializers(it -> it.getBeanFactory().addBeanPostProcessor(new CollapsingSearch()))
        .run(
            "--server.port=0",
            "--logging.level.org.backwise=trace",
            "--backwise.store.file=" + folder.resolve("store.db"));
  }

  private static int port(ConfigurableApplicationContext context) {
    return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
  }

  /** Makes the store fail for a while. */
  private void withoutItsTurns(Runnable work) throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("store.db"));
        var statement = connection.createStatement()) {
      statement.execute("alter table turn rename to elsewhere");
      work.run();
      statement.execute("alter table elsewhere rename to turn");
    }
  }

  private String everyByte() throws IOException {
    var all = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.append(Files.readString(file, ISO_8859_1));
      }
    }
    return all.toString();
  }

  /** Fails with a message that quotes what was typed, as libraries do. */
  private static final class CollapsingSearch implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof FaqSearch real ? new Collapsing(real) : bean;
    }
  }

  private record Collapsing(FaqSearch real) implements FaqSearch {

    @Override
    public FaqMatch find(Utterance question) {
      if (question.text().contains("collapse")) {
        throw new IllegalArgumentException("cannot read " + question.text());
      }
      return real.find(question);
    }

    @Override
    public List<FaqEntry> ranked(Utterance question) {
      return real.ranked(question);
    }

    @Override
    public void prepare() {
      real.prepare();
    }
  }
}
