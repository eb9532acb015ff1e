package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backwise.conversation.Conversation;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.backwise.dialog.Dialogs;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Position;
import org.backwise.dialog.Step.Question;
import org.junit.jupiter.api.Test;

/** What a person gets when the service finds a fault in itself. */
class TheCarefulReferralTest {

  private static final Dialog DIALOG = TriageMachineTest.shippedDialog();

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  /** The model knows the shipped dialog, and the machine another one. */
  private Positions positions(String route, String otherRoute) {
    var folder = DataFolder.read(Path.of("dialogs"));
    var files = new HashMap<>(folder.files());
    files.computeIfPresent("red-flags.yaml", (_, text) -> text.replace(route, otherRoute));
    assertThat(files).isNotEqualTo(folder.files());
    Dialog other =
        Dialogs.read(new DataFolder("other", files), new Violations()).orElseThrow().current();
    return new Positions(DIALOG, new TriageMachine(other), meters);
  }

  private double differences() {
    return meters.get("backwise.triage.differences").counter().count();
  }

  /** A sign of somebody who has none of those asked before it. */
  private static Answers of(String sign, String answer) {
    Answers answers = Answers.NONE;
    for (Question it : DIALOG.redFlags().takeWhile(it -> !it.id().equals(sign)).toList()) {
      answers = answers.with(it.id(), List.of("no"));
    }
    return answers.with(sign, List.of(answer));
  }

  @Test
  void is_given_where_only_one_of_the_two_has_come_to_an_end() {
    Positions positions = positions("fever in (yes, unsure)", "fever is yes");
    assertThat(positions.of(of("fever", "unsure")).at().id()).isEqualTo("our-fault");
    assertThat(differences()).isEqualTo(1);
  }

  @Test
  void gives_way_to_a_more_urgent_end_of_the_model() {
    Positions positions = positions("collapse in (yes, unsure)", "collapse is yes");
    assertThat(positions.of(of("collapse", "unsure")).at().id()).isEqualTo("emergency");
  }

  @Test
  void gives_way_to_a_more_urgent_end_of_the_machine() {
    Positions positions = positions("to: same-day-unwell", "to: emergency");
    assertThat(positions.of(of("fever", "yes")).at().id()).isEqualTo("emergency");
  }

  @Test
  void is_not_given_where_the_two_agree() {
    Positions positions = positions("fever in (yes, unsure)", "fever is yes");
    assertThat(positions.of(of("fever", "yes")).at().id()).isEqualTo("same-day-unwell");
    assertThat(differences()).isZero();
  }

  @Test
  void is_given_in_place_of_a_programme_that_breaks_its_rules() {
    var outcomes =
        new Outcomes(
            TurnTakerTest.ENGLISH,
            DIALOG,
            (_, _, _, _) -> {
              throw new IllegalStateException("the programme names 'cobra', but: ...");
            },
            TurnTakerTest.shippedPhrases(),
            Clock.systemUTC());
    var end = DIALOG.outcome("exercise").orElseThrow();
    var talk =
        new Conversation(
            "id", "hash", "back-pain", "v", "", "UTC", Answers.NONE, Map.of(), List.of(), 1);
    Reply.Outcome given =
        outcomes.write(
            end,
            new Talk(talk, new Position(end, Answers.NONE), DIALOG, null),
            new LocalWords(Map.of()));
    assertThat(given.disposition()).isEqualTo(Disposition.SAME_DAY);
    assertThat(given.plan()).isNull();
  }
}
