package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Dialog;
import org.junit.jupiter.api.Test;

/** A conversation that comes back to a dialog which has changed since. */
class TalkTest {

  private static final Dialog DIALOG = TurnTakerTest.DIALOG;

  private static final Answers GIVEN =
      Answers.NONE
          .with("start", List.of("ready"))
          .with("collapse", List.of("no"))
          .with("fever", List.of("no"));

  @Test
  void an_answer_that_the_dialog_no_longer_knows_is_asked_again() {
    var answers = GIVEN.with("fever", List.of("often")).with("old-question", List.of("yes"));
    assertThat(fitting(answers, List.of()).answers().steps()).containsExactly("start", "collapse");
  }

  @Test
  void a_sign_that_waits_to_be_confirmed_goes_on_waiting() {
    var conversation = fitting(GIVEN, List.of("saddle-numbness"));
    assertThat(conversation.confirming()).containsExactly("saddle-numbness");
    assertThat(conversation.answers()).isEqualTo(GIVEN);
  }

  @Test
  void all_warning_signs_are_asked_again_if_one_that_waited_has_gone() {
    var conversation = fitting(GIVEN, List.of("an-old-sign", "saddle-numbness"));
    assertThat(conversation.confirming()).containsExactly("saddle-numbness");
    assertThat(conversation.answers().steps()).containsExactly("start");
  }

  private static Conversation fitting(Answers answers, List<String> confirming) {
    var conversation =
        new Conversation(
            "id", "hash", "back-pain", "v", "en-GB", "UTC", answers, Map.of(), confirming, 3);
    return Fitting.toChanged(conversation, DIALOG);
  }
}
