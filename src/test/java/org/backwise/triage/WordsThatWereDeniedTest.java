package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.conversation.Conversation;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Example;
import org.backwise.triage.PersonMessage.AskEntry;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.junit.jupiter.api.Test;

/** Words told of a warning sign, and the person said that they do not have it. */
class WordsThatWereDeniedTest {

  private static final String NUMB = "my groin has gone numb";

  private Conversation talk = Served.conversation(before("pain-now"));
  private Move.Said said = new Move.Said(talk, List.of(), null, new Hearing.Progress(0, 0));

  private static Answers before(String step) {
    Answers all =
        Served.DIALOG.examples().stream()
            .filter(it -> it.reaches().equals("exercise") && it.answers().has("start"))
            .map(Example::answers)
            .findFirst()
            .orElseThrow();
    return all.only(all.steps().stream().takeWhile(it -> !it.equals(step)).toList());
  }

  private void hears(PersonMessage message) {
    said = (Move.Said) Served.TURNS.take(talk, message);
    talk = said.conversation();
  }

  private void says(String text) {
    hears(new Say("m", text));
  }

  private void answers(String step, String value) {
    hears(new Choose("m", step, List.of(value)));
  }

  private boolean alarms() {
    return said.replies().stream().anyMatch(Reply.Alert.class::isInstance);
  }

  private void expectAsked(String step) {
    assertThat(said.pending()).isNotNull();
    assertThat(said.pending().step()).isEqualTo(step);
  }

  private void deny(String text) {
    says(text);
    assertThat(alarms()).isTrue();
    expectAsked("saddle-numbness");
    answers("saddle-numbness", "no");
    expectAsked("pain-now");
  }

  @Test
  void raise_no_alarm_again_but_show_what_was_answered_so_that_it_can_be_changed() {
    deny(NUMB);
    says("My groin has gone numb!");
    assertThat(alarms()).isFalse();
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Text.class, it -> assertThat(it.text()).contains("numbness", "said no"));
    assertThat(said.replies())
        .contains(new Reply.Understood("saddle-numbness", List.of("no"), "No"));
    expectAsked("pain-now");
    hears(new Change("m", "saddle-numbness", List.of("yes")));
    assertThat(said.pending()).isNull();
  }

  @Test
  void raise_the_alarm_again_in_another_wording() {
    deny(NUMB);
    says("it is all numb around my genitals");
    assertThat(alarms()).isTrue();
    expectAsked("saddle-numbness");
  }

  @Test
  void raise_the_alarm_again_as_long_as_the_question_waits() {
    says(NUMB);
    says("heat or ice?");
    says(NUMB);
    assertThat(alarms() || said.pending() == null).isTrue();
  }

  @Test
  void raise_the_alarm_again_once_the_sign_was_there() {
    deny(NUMB);
    hears(new Change("m", "saddle-numbness", List.of("yes")));
    hears(new Change("m", "saddle-numbness", List.of("no")));
    says(NUMB);
    assertThat(alarms()).isTrue();
  }

  @Test
  void raise_the_alarm_again_after_a_new_start() {
    deny(NUMB);
    hears(new Command("m", Kind.RESTART));
    answers("start", "ready");
    says(NUMB);
    assertThat(alarms()).isTrue();
  }

  @Test
  void that_were_not_sure_raise_it_again() {
    says(NUMB);
    answers("saddle-numbness", "unsure");
    hears(new Change("m", "saddle-numbness", List.of("no")));
    says(NUMB);
    assertThat(alarms()).isTrue();
  }

  @Test
  void of_despair_are_never_passed_over() {
    for (int i = 0; i < 2; i++) {
      says("i want to end my life");
      assertThat(alarms()).isTrue();
    }
  }

  @Test
  void are_not_kept() {
    deny(NUMB);
    assertThat(talk.remembered().heard()).hasSize(1);
    assertThat(talk.remembered().toString()).doesNotContain("groin", "numb,", "gone");
    assertThat(WordMark.of(NUMB, "another chat")).isNotEqualTo(WordMark.of(NUMB, talk.id()));
    assertThat(WordMark.of(" My GROIN, has gone numb… ", talk.id()))
        .isEqualTo(WordMark.of(NUMB, talk.id()));
  }

  @Test
  void have_answered_the_question_that_would_have_come() {
    talk = Served.conversation(before("serious-start"));
    says(NUMB);
    answers("saddle-numbness", "no");
    expectAsked("serious-start");
    answers("serious-start", "no");
    expectAsked("bladder-bowel");
  }

  @Test
  void a_question_that_is_picked_from_a_list_raises_no_alarm() {
    Served.CONTENTS
        .faq()
        .forEach(
            it -> {
              hears(new AskEntry("m", it.id()));
              assertThat(said.replies()).hasSize(2);
              assertThat(said.replies().getFirst())
                  .isInstanceOfSatisfying(
                      Reply.Faq.class, faq -> assertThat(faq.entry()).isEqualTo(it.id()));
              expectAsked("pain-now");
            });
    assertThat(talk.answers()).isEqualTo(before("pain-now"));
  }
}
