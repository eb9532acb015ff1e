package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.dialog.Step.Question;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether somebody is 18: the first question. */
class AnAgeTest {

  private static final Answer OF_AGE = new Answer(List.of("ready"));
  private static final Answer UNDER_AGE = new Answer(List.of("under-18"));
  private static final Unclear IN_DOUBT = new Unclear(List.of("under-18", "ready"));

  private static final Question START = Translated.DIALOG.question("start").orElseThrow();

  private static Interpretation read(String text) {
    return Shipped.read(text, "start");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "almost 18",
        "nearly 18",
        "turning 18 in june",
        "i'll be 18 next month",
        "18 soon",
        "18 next year",
        "yes, nearly 18",
        "I turn 18 tomorrow",
        "not quite 18",
        "I am not 18",
        "I'm not 18 yet",
        "i'm 16",
        "16",
        "sixteen",
        "17 going on 18",
        "I'm 17 and a half",
        "no i'm 17",
        "yes I'm 16",
        "I'm 15 but my mum says ok",
        "it's for my 16 year old",
        "younger than 18",
        "tengo 16 años",
        "I'm a minor",
        "not an adult yet"
      })
  void below_the_limit_is_under_age(String text) {
    assertThat(read(text)).isEqualTo(UNDER_AGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "18",
        "45",
        "i'm 45 years old",
        "I am forty-five",
        "almost 40",
        "I turn 40 next week",
        "over 18",
        "older than 18",
        "just turned 18",
        "18 and over",
        "adult",
        "I'm an adult",
        "in my forties",
        "I'm 70",
        "sure",
        "yes sure",
        "of course"
      })
  void from_the_limit_on_is_of_age(String text) {
    assertThat(read(text)).isEqualTo(OF_AGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no, I'm 30",
        "I'm 45, my daughter is 15",
        "I'll be over 18 soon",
        "yes, soon",
        "yes, almost",
        "not 25"
      })
  void in_doubt_is_asked_about(String text) {
    assertThat(read(text)).isEqualTo(IN_DOUBT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have had back pain for 16 years",
        "pain since I was 16",
        "almost 10 years now with this back",
        "do i need to be 18?"
      })
  void is_none_of_another_number(String text) {
    assertThat(read(text)).isNotInstanceOf(Answer.class);
  }

  @Test
  void that_is_not_sure_asks_for_a_person() {
    assertThat(read("not sure")).isEqualTo(new Answer(List.of("prefer-person")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "casi 18",
        "tengo 16 años",
        "cumplo 18 en junio",
        "voy a cumplir 18",
        "no tengo 18",
        "todavía no tengo 18 años",
        "no, tengo 17",
        "tengo 15 pero mi madre dice que vale",
        "dieciséis"
      })
  void in_spanish_below_the_limit_is_under_age(String text) {
    assertThat(Spanish.read(text, START)).isEqualTo(UNDER_AGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tengo 45 años", "soy adulto", "adulta", "cuarenta y cinco", "18"})
  void in_spanish_from_the_limit_on_is_of_age(String text) {
    assertThat(Spanish.read(text, START)).isEqualTo(OF_AGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"me duele la espalda desde hace 16 años", "mi dolor empezó a los 16"})
  void in_spanish_is_none_of_another_number(String text) {
    assertThat(Spanish.read(text, START)).isNotInstanceOf(Answer.class);
  }
}
