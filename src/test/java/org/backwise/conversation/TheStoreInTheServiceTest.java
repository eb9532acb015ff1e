package org.backwise.conversation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.backwise.BackwiseApplication;
import org.backwise.dialog.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;

/** The store as Spring Boot puts it together. */
@ExtendWith(OutputCaptureExtension.class)
class TheStoreInTheServiceTest {

  private static final Duration DAY_AND_MORE = Duration.ofHours(25);

  @TempDir private Path folder;

  private final ApplicationContextRunner service =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  DataSourceAutoConfiguration.class,
                  DataSourceTransactionManagerAutoConfiguration.class,
                  TransactionAutoConfiguration.class,
                  JdbcTemplateAutoConfiguration.class,
                  FlywayAutoConfiguration.class,
                  JacksonAutoConfiguration.class))
          .withUserConfiguration(ConversationConfiguration.class)
          .withBean(SimpleMeterRegistry.class)
          .withBean(Clock.class, () -> Clock.fixed(ConversationsContract.NOON, ZoneOffset.UTC));

  @Test
  void creates_its_tables_and_finds_everything_after_a_restart() {
    var here = service.withPropertyValues("backwise.store.file=" + folder.resolve("new/store.db"));
    here.run(context -> begin(context.getBean(Conversations.class), "one"));

    here.run(context -> assertThat(find(context.getBean(Conversations.class))).isTrue());
  }

  @Test
  void erases_by_itself_what_is_too_old() {
    var here =
        service.withPropertyValues(
            "backwise.store.file=" + folder.resolve("store.db"),
            "backwise.conversations.erase-every=50ms");
    here.run(context -> begin(context.getBean(Conversations.class), "one"));

    var later = Clock.offset(Clock.fixed(ConversationsContract.NOON, ZoneOffset.UTC), DAY_AND_MORE);
    here.withBean("later", Clock.class, () -> later, it -> it.setPrimary(true))
        .run(context -> awaitErased(context.getBean(Conversations.class)));
  }

  @Test
  void wipes_by_itself_what_another_reader_has_kept() {
    var here = service.withPropertyValues("backwise.store.file=" + folder.resolve("store.db"));
    here.run(
        context -> {
          var conversations = context.getBean(Conversations.class);
          begin(conversations, "one-to-look-for");
          try (var another = reading(folder.resolve("store.db"))) {
            conversations.forget("one-to-look-for");
            another.rollback();
          }
          awaitWiped("one-to-look-for");
        });
  }

  @Test
  void does_not_start_where_it_cannot_write_and_says_what_to_do(CapturedOutput output)
      throws Exception {
    Path inTheWay = Files.createFile(folder.resolve("a-file"));
    var application =
        new SpringApplicationBuilder(ConversationConfiguration.class).web(WebApplicationType.NONE);

    assertThatThrownBy(() -> application.run("--backwise.store.file=" + inTheWay.resolve("s.db")))
        .hasRootCauseInstanceOf(FileSystemException.class);

    assertThat(output)
        .contains("APPLICATION FAILED TO START")
        .contains("its folder cannot be created")
        .contains("Set backwise.store.file");
  }

  @ParameterizedTest
  @ValueSource(strings = {"noise", "no-log"})
  void does_not_start_on_a_file_that_is_no_store_and_says_so_in_a_few_lines(
      String file, CapturedOutput output) throws Exception {
    Files.write(folder.resolve("noise"), "no database at all".repeat(1_000).getBytes(ISO_8859_1));
    // Stands in for a folder that cannot be written, which a test run by root cannot have.
    Files.createDirectory(folder.resolve("no-log-wal"));
    var application =
        new SpringApplicationBuilder(BackwiseApplication.class).web(WebApplicationType.NONE);

    assertThatThrownBy(() -> application.run("--backwise.store.file=" + folder.resolve(file)));

    assertThat(output)
        .contains("Conversations are kept in the file " + folder.resolve(file))
        .contains("Set backwise.store.file to a new file")
        .doesNotContain("\tat ");
  }

  private static void begin(Conversations conversations, String id) {
    conversations.begin(
        ConversationsContract.conversation(id, 1, Answers.NONE), new Turn(1, null, "[]"));
  }

  private static boolean find(Conversations conversations) {
    return conversations.find("one").isPresent();
  }

  private static Connection reading(Path file) throws SQLException {
    Connection another = DriverManager.getConnection("jdbc:sqlite:" + file);
    another.setAutoCommit(false);
    try (var statement = another.createStatement()) {
      statement.executeQuery("select count(*) from turn").close();
    }
    return another;
  }

  private void awaitWiped(String text) throws Exception {
    for (int attempt = 0; attempt < 100 && everyByte().contains(text); attempt++) {
      Thread.sleep(50);
    }
    assertThat(everyByte()).doesNotContain(text);
  }

  private String everyByte() throws IOException {
    return Files.readString(folder.resolve("store.db"), ISO_8859_1)
        + Files.readString(folder.resolve("store.db-wal"), ISO_8859_1);
  }

  private static void awaitErased(Conversations conversations) throws InterruptedException {
    for (int attempt = 0; attempt < 100 && find(conversations); attempt++) {
      Thread.sleep(50);
    }
    assertThat(find(conversations)).isFalse();
  }
}
