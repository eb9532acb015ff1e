package org.backwise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.MadeUpLanguage;
import org.backwise.triage.Hearing.Replies;
import org.backwise.triage.Meeting.LanguageName;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.PersonMessage.Language;
import org.backwise.triage.PersonMessage.Say;
import org.backwise.triage.Reply;
import org.backwise.triage.Sentence;
import org.backwise.triage.Triage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service, with a store, on folders that have a language more. */
@ExtendWith(OutputCaptureExtension.class)
class ALanguageInTheServiceTest {

  private static final LanguageName ENGLISH = new LanguageName("en", "English");
  private static final LanguageName OTHER = new LanguageName("eo", "Esperanto");

  @TempDir private Path folder;

  private ConfigurableApplicationContext started() throws IOException {
    write(MadeUpLanguage.in("dialogs"));
    write(MadeUpLanguage.in("seeds"));
    return startedAgain();
  }

  private ConfigurableApplicationContext startedAgain() {
    return new SpringApplicationBuilder(BackwiseApplication.class)
        .web(WebApplicationType.NONE)
        .run(
            "--backwise.files.dialogs=" + folder.resolve("dialogs"),
            "--backwise.files.seeds=" + folder.resolve("seeds"),
            "--backwise.store.file=" + folder.resolve("chat.db"));
  }

  private void write(DataFolder files) throws IOException {
    for (var file : files.files().entrySet()) {
      Path path = folder.resolve(files.name()).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Replies changed(Triage triage, Welcome talk) {
    return (Replies) triage.hear(talk.conversation(), new Language("m1", "eo"));
  }

  private static String first(Replies replies) {
    return ((Reply.Text) replies.replies().getFirst()).text();
  }

  @Test
  void a_conversation_changes_its_language_once_and_is_found_in_it() throws IOException {
    try (var running = started()) {
      Triage triage = running.getBean(Triage.class);
      var talk = (Welcome) triage.begin("fr-MX", null);
      assertThat(talk.locale()).isEqualTo("en-MX");
      assertThat(talk.languages()).contains(ENGLISH, OTHER);
      assertThat(talk.missed().getFirst().locale()).isEqualTo("en-MX");

      Replies changed = changed(triage, talk);
      assertThat(changed.locale()).isEqualTo("eo-MX");
      assertThat(first(changed)).startsWith(MadeUpLanguage.MARK);
      assertThat(changed(triage, talk)).isEqualTo(changed);

      var found = (Welcome) triage.resume(talk.conversation(), talk.secret(), 1);
      assertThat(found.locale()).isEqualTo("eo-MX");
      assertThat(found.dialog().title()).startsWith(MadeUpLanguage.MARK);
      assertThat(found.dialog().version()).isEqualTo(talk.dialog().version());
      assertThat(found.missed()).isEqualTo(List.of(changed));
      assertThat(triage.say(Sentence.TOO_FAST, "eo-MX")).startsWith(MadeUpLanguage.MARK);
    }
  }

  @Test
  void a_language_that_lacks_a_text_is_not_spoken_and_the_log_says_why(CapturedOutput log)
      throws IOException {
    Welcome talk;
    try (var running = started()) {
      Triage triage = running.getBean(Triage.class);
      talk = (Welcome) triage.begin("eo-GB", null);
      assertThat(talk.locale()).isEqualTo("eo-GB");
    }
    Path phrases = folder.resolve("dialogs/phrases.yaml");
    Files.writeString(phrases, Files.readString(phrases).replace("I changed that.", "Changed."));
    try (var running = startedAgain()) {
      Triage triage = running.getBean(Triage.class);
      var found = (Welcome) triage.resume(talk.conversation(), talk.secret(), 1);
      assertThat(found.locale()).as("a chat of an edition that has it all").isEqualTo("eo-GB");
      var fresh = (Welcome) triage.begin("eo-GB", null);
      assertThat(fresh.locale()).isEqualTo("en-GB");
      assertThat(fresh.languages()).contains(ENGLISH).doesNotContain(OTHER);
      var said = (Replies) triage.hear(fresh.conversation(), new Say("m1", "en Esperanto"));
      assertThat(first(said)).doesNotStartWith(MadeUpLanguage.MARK);
      assertThat(said.locale()).isNull();
    }
    assertThat(log)
        .contains("Esperanto (eo) is locked: 2 places are missing or older than the English")
        .contains("/changed: has no translation in 'eo': Changed.; write it in");
  }
}
