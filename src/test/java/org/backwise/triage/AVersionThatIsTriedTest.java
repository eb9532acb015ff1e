package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backwise.triage.Deployed.edited;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.backwise.datafile.ServedFiles;
import org.backwise.triage.Meeting.TurnedAway;
import org.backwise.triage.Meeting.Welcome;
import org.backwise.triage.Trials.Trial;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** An operator talks with a version before anybody else does. */
class AVersionThatIsTriedTest {

  private static final ServedFiles LIVE = new ServedFiles(Deployed.DIALOGS, Deployed.SEEDS);
  private static final String FEVER = "Do you have a high temperature, shivering";
  private static final ServedFiles DRAFT =
      edited(
          LIVE, "dialogs/red-flags.yaml", FEVER, "Do you have a temperature over 38 °C, shivering");

  @TempDir private Path folder;
  private ConfigurableApplicationContext store;
  private Deployed server;

  @BeforeEach
  void aServerIsStarted() {
    store = Deployed.store(folder);
    server = Deployed.serving(LIVE, store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoever_knows_its_name_talks_with_it_and_everybody_else_with_what_is_live() {
    Trial trial = server.trials.open(onlyDialogs(DRAFT));

    assertThat(trial.faults()).isEmpty();
    assertThat(trial.locked()).as("a text is new, and not yet in Spanish").contains("Español");
    assertThat(trial.version()).isEqualTo(DRAFT.version());
    Welcome tried = begin(trial.name());
    assertThat(tried.dialog().version()).isEqualTo(DRAFT.version());
    assertThat(server.answer(tried, "start", "health").pending()).isNotNull();
    assertThat(server.begin().dialog().version()).isEqualTo(LIVE.version());
    assertThat(server.resume(tried, 0).dialog().version()).isEqualTo(DRAFT.version());
  }

  @Test
  void a_name_that_is_not_known_gets_no_chat_rather_than_the_live_one() {
    assertThat(server.triage.begin("trial-guessed", "en-GB", null)).isInstanceOf(TurnedAway.class);
    assertThat(server.triage.begin("back-pain", "en-GB", null)).isInstanceOf(Welcome.class);
  }

  @Test
  void one_with_a_fault_is_told_with_its_place_and_cannot_be_talked_with() {
    ServedFiles broken = edited(LIVE, "dialogs/red-flags.yaml", "ask: fever", "ask: fevver");

    Trial trial = server.trials.open(broken.byPath());

    assertThat(trial.faults()).isNotEmpty();
    assertThat(trial.faults().getFirst().toString()).startsWith("dialogs/");
    assertThat(server.triage.begin(trial.name(), "en-GB", null)).isInstanceOf(TurnedAway.class);
  }

  @Test
  void a_chat_with_the_live_version_can_be_tried_too() {
    Trial trial = server.trials.openLive();

    assertThat(server.trials.openLive()).isEqualTo(trial);
    assertThat(begin(trial.name()).dialog().version()).isEqualTo(LIVE.version());
    assertThat(begin(trial.name()).dialog().id()).isEqualTo(trial.name());
  }

  private Welcome begin(String dialog) {
    return (Welcome) server.triage.begin(dialog, "en-GB", "Europe/London");
  }

  private static Map<String, String> onlyDialogs(ServedFiles files) {
    var dialogs = new TreeMap<>(files.byPath());
    dialogs.keySet().removeIf(it -> it.startsWith("seeds/"));
    return dialogs;
  }
}
