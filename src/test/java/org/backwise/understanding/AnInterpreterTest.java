package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Command;
import org.backwise.understanding.Interpretation.Hedged;
import org.backwise.understanding.Interpretation.Kind;
import org.backwise.understanding.Interpretation.Question;
import org.backwise.understanding.Interpretation.Sign;
import org.backwise.understanding.Interpretation.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnInterpreterTest {

  @Test
  void sees_a_warning_sign_inside_a_question() {
    assertThat(Shipped.read("should I use ice? I also can't control my bladder", "pain-now"))
        .isInstanceOfSatisfying(
            Alarm.class,
            alarm -> {
              assertThat(alarm.signs().getFirst().step()).isEqualTo("bladder-bowel");
              assertThat(alarm.signs().getFirst().urgent()).isFalse();
            });
  }

  @Test
  void puts_an_emergency_before_what_was_said_first() {
    assertThat(Shipped.read("I have a fever and I have wet myself"))
        .isInstanceOfSatisfying(
            Alarm.class,
            alarm ->
                assertThat(alarm.signs())
                    .extracting(Sign::flag)
                    .containsExactly("bladder-bowel", "fever"));
  }

  @Test
  void knows_no_question_for_distress() {
    assertThat(Shipped.read("I want to die", "cleared"))
        .isInstanceOfSatisfying(
            Alarm.class, alarm -> assertThat(alarm.signs().getFirst().step()).isNull());
  }

  @Test
  void takes_a_yes_with_the_sign_in_it_as_the_answer() {
    assertThat(Shipped.read("yes, it feels numb when I wipe", "saddle-numbness"))
        .isEqualTo(new Answer(List.of("yes")));
  }

  @ParameterizedTest
  @CsvSource({
    "saddle-numbness, yes numb between my legs and crushing chest pain, yes, collapse",
    "bladder-bowel, yes I cant pee and I have crushing chest pain and cant breathe, yes, collapse",
    "health, 'pregnant, and I have had a fever since Monday', pregnancy, fever"
  })
  void hears_another_sign_beside_the_answer(String asked, String text, String answer, String sign) {
    assertThat(Shipped.read(text, asked))
        .isInstanceOfSatisfying(
            Alarm.class,
            alarm -> {
              assertThat(alarm.answer()).containsExactly(answer);
              assertThat(alarm.signs()).extracting(Sign::step).contains(sign);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nothing works, i give up", "nothing helps", "nothing, except my toes tingle"})
  void does_not_take_every_nothing_for_none_of_the_signs(String text) {
    assertThat(Shipped.read(text, "health")).isNotInstanceOf(Answer.class);
  }

  @Test
  void does_not_take_a_no_with_the_sign_in_it_as_the_answer() {
    assertThat(Shipped.read("no, but I can't feel anything when I wipe", "saddle-numbness"))
        .isInstanceOf(Alarm.class);
  }

  @ParameterizedTest
  @CsvSource({
    "back, BACK",
    "why, WHY",
    "answers, ANSWERS",
    "start again, RESTART",
    "forget me, FORGET"
  })
  void knows_every_command_that_the_help_names(String text, Kind command) {
    assertThat(Shipped.phrases()).contains('"' + text + '"');
    assertThat(Shipped.read(text, "fever")).isEqualTo(new Command(command));
  }

  @ParameterizedTest
  @CsvSource({
    "change my answers, ANSWERS",
    "I want to change an answer, ANSWERS",
    "can I change my answer, ANSWERS",
    "change my last answer, BACK",
    "change the previous answer, BACK",
    "change that, BACK"
  })
  void shows_all_answers_to_whoever_wants_to_change_any_but_the_last(String text, Kind command) {
    assertThat(Shipped.read(text, "fever")).isEqualTo(new Command(command));
  }

  @Test
  void does_not_raise_an_alarm_on_a_choice() {
    String label = "A part of one leg is numb or tingles";
    assertThat(Shipped.read(label, "leg-pain")).isEqualTo(new Answer(List.of("numb")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not really",
        "I don't think so",
        "hardly",
        "no, only when I sit",
        "no more than usual",
        "yes and no",
        "no, it goes on and off",
        "no it has gone all floppy down there"
      })
  void never_guesses_a_no_to_a_warning_sign(String text) {
    assertThat(Shipped.read(text, "saddle-numbness")).isInstanceOfAny(Hedged.class, Alarm.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no thanks",
        "none of it works",
        "no it isn't fine",
        "nothing works down there",
        "no way to tell",
        "never felt normal there",
        "no. numb",
        "no control"
      })
  void hears_that_a_no_at_the_beginning_is_none(String text) {
    assertThat(Shipped.read(text, "saddle-numbness")).isInstanceOfAny(Hedged.class, Alarm.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "Nope!", "no numbness", "no, all good", "No sir", "no, not at all", "never"})
  void takes_a_plain_no(String text) {
    assertThat(Shipped.read(text, "saddle-numbness")).isEqualTo(new Answer(List.of("no")));
  }

  @Test
  void offers_what_a_hedge_leans_to_first() {
    assertThat(Shipped.read("not really", "fever")).isEqualTo(new Hedged(List.of("no", "unsure")));
    assertThat(Shipped.read("I think so", "fever")).isEqualTo(new Hedged(List.of("yes", "unsure")));
  }

  @Test
  void takes_a_hedge_where_nothing_hangs_on_it() {
    assertThat(Shipped.read("not really", "cleared")).isEqualTo(new Answer(List.of("no")));
  }

  @Test
  void reads_an_answer_before_a_question() {
    assertThat(Shipped.read("no, why?", "fever")).isEqualTo(new Answer(List.of("no")));
    assertThat(Shipped.read("no?", "fever")).isInstanceOf(Question.class);
  }

  @Test
  void offers_the_choices_that_a_text_fits() {
    assertThat(Shipped.read("thigh and calf", "leg-pain"))
        .isEqualTo(new Unclear(List.of("thigh", "below-knee")));
  }

  @Test
  void does_not_take_one_choice_denied_for_none() {
    assertThat(Shipped.read("no cancer", "health")).isEqualTo(new Unclear(List.of("none")));
  }

  @Test
  void reads_on_which_of_the_last_days_it_was() {
    assertThat(Shipped.read("yes, on Thursday", "injury"))
        .isEqualTo(new Answer(List.of("two-days-ago")));
    assertThat(Shipped.read("on Tuesday", "injury")).isEqualTo(new Answer(List.of("no")));
    assertThat(Shipped.read("no, three weeks ago", "injury")).isEqualTo(new Answer(List.of("no")));
  }

  @Test
  void asks_back_for_a_day_in_doubt() {
    assertThat(Shipped.read("no, yesterday", "injury"))
        .isEqualTo(new Unclear(List.of("yesterday", "no")));
    assertThat(Shipped.read("came by itself, on Friday", "injury"))
        .isEqualTo(new Unclear(List.of("yesterday", "no")));
    assertThat(Shipped.read("I think on Wednesday", "injury"))
        .isEqualTo(new Unclear(List.of("three-days-ago", "two-days-ago", "no")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"saturday", "since Saturday", "yes, on saturday", "Saturday morning"})
  void asks_whether_the_weekday_that_it_is_was_today_or_last_week(String text) {
    assertThat(Shipped.read(text, "injury")).isEqualTo(new Unclear(List.of("today", "no")));
  }

  @Test
  void takes_last_saturday_for_no_today() {
    assertThat(Shipped.read("last Saturday", "injury")).isEqualTo(new Answer(List.of("no")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no.. well, yes", "no, wait, yes", "no... actually yes"})
  void offers_the_yes_that_takes_a_no_back(String text) {
    assertThat(Shipped.read(text, "fever")).isEqualTo(new Hedged(List.of("yes", "no")));
    assertThat(Shipped.read(text, "cleared")).isEqualTo(new Unclear(List.of("yes", "no")));
  }

  @ParameterizedTest
  @CsvSource({
    "the first and the third, 'band,bike'",
    "first two, 'band,mat'",
    "'first, second and the fourth', 'band,mat,pool'"
  })
  void reads_several_choices_by_their_places(String text, String values) {
    assertThat(Shipped.read(text, "equipment")).isEqualTo(new Answer(List.of(values.split(","))));
  }

  @Test
  void does_not_carry_a_denial_over_a_but() {
    assertThat(Shipped.read("not cancer but steroids", "health"))
        .isEqualTo(new Answer(List.of("long-steroids")));
  }

  @Test
  void does_not_read_two_numbers_as_one() {
    assertThat(Shipped.read("6 or 7", "pain-now")).isEqualTo(new Unclear(List.of("6", "7")));
    assertThat(Shipped.read("11", "pain-now")).isEqualTo(new Unclear(List.of()));
    assertThat(Shipped.read("I have had it for 6 weeks", "pain-now")).isInstanceOf(Question.class);
  }

  @Test
  void obeys_commands_after_the_end_too() {
    assertThat(Shipped.read("please delete my data")).isEqualTo(new Command(Kind.FORGET));
  }

  @Test
  void passes_a_question_on_in_its_own_words() {
    assertThat(Shipped.read(" Does yoga help? ", "eases"))
        .isInstanceOfSatisfying(
            Question.class,
            it -> assertThat(it.utterance().text().strip()).isEqualTo("Does yoga help?"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "...", "\uD83E\uDD37"})
  void makes_nothing_of_no_words(String text) {
    assertThat(Shipped.read(text, "cleared")).isEqualTo(new Unclear(List.of()));
  }

  @Test
  void answers_the_same_in_any_locale() {
    var before = java.util.Locale.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.of("tr", "TR"));
      assertThat(Shipped.read("I DID NOT", "fever")).isEqualTo(new Answer(List.of("no")));
    } finally {
      java.util.Locale.setDefault(before);
    }
  }
}
