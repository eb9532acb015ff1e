package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.conversation.Conversation;
import org.backwise.conversation.Remembered;
import org.backwise.dialog.Answers;
import org.backwise.dialog.Disposition;
import org.backwise.dialog.Step.Question;
import org.backwise.triage.PersonMessage.AskEntry;
import org.backwise.triage.PersonMessage.Change;
import org.backwise.triage.PersonMessage.Choose;
import org.backwise.triage.PersonMessage.Command;
import org.backwise.triage.PersonMessage.Kind;
import org.backwise.triage.PersonMessage.Say;
import org.junit.jupiter.api.Test;

/** Neither yes nor no to a warning sign, with the words that are served. */
class ADoubtfulAnswerTest {

  private static final Phrases PHRASES = TurnTakerTest.shippedPhrases();

  private Conversation talk = upTo("saddle-numbness");
  private Move.Said said = new Move.Said(talk, List.of(), null, new Hearing.Progress(0, 0));

  /** Somebody who denied every warning sign before this one. */
  private static Conversation upTo(String step) {
    Answers answers = Answers.NONE.with("start", List.of("ready"));
    for (Question it : Served.DIALOG.redFlags().takeWhile(it -> !it.id().equals(step)).toList()) {
      answers = answers.with(it.id(), List.of("no"));
    }
    return Served.conversation(answers);
  }

  private void hears(PersonMessage message) {
    said = (Move.Said) Served.TURNS.take(talk, message);
    talk = said.conversation();
  }

  private void says(String text) {
    hears(new Say("m", text));
  }

  private void expectAsked(String step) {
    assertThat(said.pending()).isNotNull();
    assertThat(said.pending().step()).isEqualTo(step);
  }

  @Test
  void is_asked_about_once_more_with_what_it_may_mean() {
    says("not really");
    assertThat(said.replies().getFirst())
        .isInstanceOfSatisfying(
            Reply.Perhaps.class,
            it -> {
              assertThat(it.step()).isEqualTo("saddle-numbness");
              assertThat(it.text()).isEqualTo(PHRASES.askedPlainly());
              assertThat(it.choices()).extracting(Reply.Choice::value).hasSize(2).contains("no");
            });
    expectAsked("saddle-numbness");
    assertThat(talk.answers().has("saddle-numbness")).isFalse();
  }

  @Test
  void given_twice_is_taken_as_a_yes_and_shown() {
    says("not really");
    says("not really");
    assertThat(said.replies())
        .startsWith(
            new Reply.Understood("saddle-numbness", List.of("yes"), "Yes"),
            new Reply.Text(PHRASES.takenAsYes()));
    assertThat(said.replies().getLast())
        .isInstanceOfSatisfying(
            Reply.Outcome.class,
            it -> assertThat(it.disposition()).isEqualTo(Disposition.EMERGENCY_DEPARTMENT));
  }

  @Test
  void taken_as_a_yes_is_put_right_by_one_change() {
    says("not really");
    says("not really");
    hears(new Change("m", "saddle-numbness", List.of("no")));
    expectAsked("bladder-bowel");
    says("not really");
    expectAsked("bladder-bowel");
  }

  @Test
  void followed_by_a_plain_no_goes_on() {
    says("not really");
    says("no");
    expectAsked("bladder-bowel");
    assertThat(talk.answers().of("saddle-numbness")).containsExactly("no");
    assertThat(talk.remembered()).isEqualTo(Remembered.NOTHING);
  }

  @Test
  void followed_by_the_button_of_a_reading_goes_on() {
    says("not really");
    hears(new Choose("m", "saddle-numbness", List.of("no")));
    expectAsked("bladder-bowel");
  }

  @Test
  void does_not_count_what_comes_between() {
    says("not really");
    says("should I use heat or ice?");
    hears(new AskEntry("m", "heat-or-ice"));
    for (Kind kind : List.of(Kind.WHY, Kind.TOPICS, Kind.HELP, Kind.REPEAT)) {
      hears(new Command("m", kind));
    }
    expectAsked("saddle-numbness");
    says("not really");
    assertThat(talk.answers().of("saddle-numbness")).containsExactly("yes");
  }

  @Test
  void to_one_sign_says_nothing_about_the_next() {
    says("not really");
    says("no");
    says("not really");
    expectAsked("bladder-bowel");
    assertThat(said.replies().getFirst()).isInstanceOf(Reply.Perhaps.class);
  }

  @Test
  void begins_anew_with_the_chat() {
    says("not really");
    hears(new Command("m", Kind.RESTART));
    assertThat(talk.remembered()).isEqualTo(Remembered.NOTHING);
  }

  @Test
  void is_forgotten_when_the_dialog_has_changed() {
    says("not really");
    Conversation sameDialog = talk.on(Served.DIALOG.version());
    assertThat(Fitting.toChanged(sameDialog, Served.DIALOG).remembered())
        .isEqualTo(talk.remembered());
    assertThat(Fitting.toChanged(talk.on("another"), Served.DIALOG).remembered())
        .isEqualTo(Remembered.NOTHING);
  }

  @Test
  void to_what_is_no_warning_sign_is_never_taken_as_a_yes() {
    Answers healthy = WordsThatWereDeniedTest.healthy();
    for (String step : healthy.steps()) {
      if (!Served.DIALOG.question(step).orElseThrow().redFlag()) {
        expectNothingTakenAsYes(step, WordsThatWereDeniedTest.before(step));
      }
    }
  }

  private void expectNothingTakenAsYes(String step, Answers before) {
    for (String text : List.of("not really", "yes and no", "hmm sort of")) {
      talk = Served.conversation(before);
      says(text);
      assertThat(talk.remembered()).as("%s to %s", text, step).isEqualTo(Remembered.NOTHING);
      assertThat(said.replies()).doesNotContain(new Reply.Text(PHRASES.askedPlainly()));
    }
  }

  @Test
  void to_a_question_of_several_choices_offers_at_most_two_that_can_be_chosen() {
    talk = upTo("health");
    says("not cancer");
    said.replies().stream()
        .filter(Reply.Perhaps.class::isInstance)
        .map(Reply.Perhaps.class::cast)
        .forEach(
            it -> {
              assertThat(it.choices()).hasSizeBetween(1, 2);
              assertThat(it.choices())
                  .allMatch(
                      choice ->
                          Served.DIALOG
                              .question("health")
                              .orElseThrow()
                              .accepts(List.of(choice.value())));
            });
    assertThat(said.replies().getFirst()).isInstanceOf(Reply.Perhaps.class);
  }
}
