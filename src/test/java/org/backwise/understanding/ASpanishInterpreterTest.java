package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backwise.dialog.Step;
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

class ASpanishInterpreterTest {

  private static final Step.Question LEG_PAIN =
      Spanish.question(
          "leg-pain",
          "¿Baja el dolor, o el hormigueo, por una pierna?",
          Map.of(
              "back-only",
              List.of("No, se queda en la espalda", "no", "solo la espalda", "no baja"),
              "thigh",
              List.of("Hasta la nalga o el muslo", "nalga", "muslo", "glúteo", "cadera"),
              "below-knee",
              List.of("Por debajo de la rodilla", "pantorrilla", "pie", "ciática"),
              "numb",
              List.of("Una parte de la pierna está dormida u hormiguea", "dormida", "hormigueo"),
              "unsure",
              List.of("No estoy seguro", "no sé")));

  private static final Step.Question INJURY =
      Spanish.question(
          "injury",
          "¿Se lastimó la espalda en los últimos tres días?",
          Map.of(
              "no",
              List.of("No, o fue hace más tiempo", "no", "vino solo"),
              "today",
              List.of("Sí, hoy"),
              "yesterday",
              List.of("Sí, ayer"),
              "two-days-ago",
              List.of("Sí, hace dos días"),
              "three-days-ago",
              List.of("Sí, hace tres días"),
              "unsure",
              List.of("No estoy seguro", "no sé")));

  private static final Step.Question EQUIPMENT =
      Spanish.question(
          "equipment",
          "¿Cuáles de estas cosas tiene?",
          Map.of(
              "band",
              List.of("Banda elástica", "goma", "liga"),
              "mat",
              List.of("Esterilla", "colchoneta"),
              "bike",
              List.of("Bicicleta o bicicleta estática", "bici"),
              "pool",
              List.of("Una piscina para nadar", "piscina", "alberca", "pileta"),
              "none",
              List.of("Ninguna de estas", "no", "nada")));

  @ParameterizedTest
  @ValueSource(strings = {"sí", "si", "SÍ", "Sí, desde ayer", "claro que sí", "sí, tengo", "👍"})
  void takes_a_plain_yes(String text) {
    assertThat(Spanish.read(text, "fever")).isEqualTo(new Answer(List.of("yes")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Nop",
        "para nada",
        "nunca",
        "No tengo nada de eso",
        "no, gracias a Dios",
        "no, nada"
      })
  void takes_a_plain_no(String text) {
    assertThat(Spanish.read(text, "fever")).isEqualTo(new Answer(List.of("no")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"no sé", "nose", "no estoy segura", "quizás", "ni idea", "tal vez"})
  void takes_a_plain_not_sure(String text) {
    assertThat(Spanish.read(text, "fever")).isEqualTo(new Answer(List.of("unsure")));
  }

  @Test
  void does_not_take_an_if_for_a_yes() {
    assertThat(Spanish.read("si me agacho me duele", "fever")).isInstanceOf(Hedged.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no quiero operarme",
        "no me entiendes",
        "si me duele, ¿sigo?",
        "siento que mejoro"
      })
  void leaves_sentences_that_only_begin_like_an_answer(String text) {
    assertThat(Spanish.read(text, "fever")).isInstanceOf(Question.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "creo que no",
        "no mucho",
        "no, pero a veces sudo",
        "no gracias",
        "ya no",
        "no, solo cuando me siento",
        "sí y no"
      })
  void never_guesses_a_no_to_a_warning_sign(String text) {
    assertThat(Spanish.read(text, "saddle-numbness")).isInstanceOf(Hedged.class);
  }

  @Test
  void takes_a_hedge_where_nothing_hangs_on_it() {
    assertThat(Spanish.read("creo que sí", "cleared")).isEqualTo(new Answer(List.of("yes")));
    assertThat(Spanish.read("no mucho", "cleared")).isEqualTo(new Answer(List.of("no")));
  }

  @Test
  void reads_an_answer_before_a_question() {
    assertThat(Spanish.read("no, ¿por qué?", "fever")).isEqualTo(new Answer(List.of("no")));
    assertThat(Spanish.read("¿puedo nadar?", "fever")).isInstanceOf(Question.class);
  }

  @ParameterizedTest
  @CsvSource({
    "ya no siento nada entre las piernas, saddle-numbness",
    "'no tengo fiebre, no puedo orinar', bladder-bowel",
    "'No, tengo las dos piernas dormidas', both-legs",
    "mi mujer dice que arrastro el pie, leg-weakness",
    "ya no quiero vivir, distress"
  })
  void hears_a_sign_that_is_a_denial_or_follows_one(String text, String flag) {
    assertThat(Spanish.read(text))
        .isInstanceOfSatisfying(
            Alarm.class, alarm -> assertThat(alarm.signs()).extracting(Sign::flag).contains(flag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No tengo las piernas dormidas",
        "mi padre tuvo cáncer",
        "¿qué pasa si no puedo orinar?",
        "me duele la espalda desde hace un año",
        "el año pasado dormí mal",
        "hace diez años se me durmió la entrepierna"
      })
  void hears_no_sign_in_what_is_denied_past_or_not_their_own(String text) {
    assertThat(Spanish.read(text)).isInstanceOf(Question.class);
  }

  @Test
  void reads_every_number_word_up_to_twenty() {
    AnswerWords lexicon = new AnswerFiles(Spanish.SEEDS, Spanish.VIOLATIONS).answerWords();
    assertThat(lexicon.numbers()).hasSize(21).startsWith("cero", "uno").endsWith("veinte");
    assertThat(lexicon.number(lexicon.words("dieciséis").word(0))).isEqualTo(16);
  }

  @ParameterizedTest
  @CsvSource({
    "siete, 7",
    "un 7, 7",
    "7 de 10, 7",
    "siete sobre diez, 7",
    "diría que un seis, 6",
    "un dolor de 10, 10",
    "nada, 0",
    "uno, 1",
    "cero, 0"
  })
  void reads_a_number_of_the_scale(String text, String number) {
    assertThat(Spanish.read(text, "pain-now")).isEqualTo(new Answer(List.of(number)));
  }

  @Test
  void does_not_take_weeks_for_the_scale() {
    assertThat(Spanish.read("llevo 6 semanas así", "pain-now")).isInstanceOf(Question.class);
    assertThat(Spanish.read("entre 6 y 7", "pain-now")).isEqualTo(new Unclear(List.of("6", "7")));
  }

  @ParameterizedTest
  @CsvSource({
    "la segunda, thigh",
    "el 3, below-knee",
    "la última, unsure",
    "la del medio, below-knee",
    "la primera opción, back-only",
    "se queda en la espalda, back-only",
    "no, back-only",
    "hasta el muslo, thigh",
    "me baja por la pantorrilla, below-knee",
    "no sé, unsure"
  })
  void reads_a_choice_by_its_place_or_its_name(String text, String choice) {
    assertThat(Spanish.read(text, LEG_PAIN)).isEqualTo(new Answer(List.of(choice)));
  }

  @Test
  void offers_the_choices_that_a_text_fits() {
    assertThat(Spanish.read("muslo y pantorrilla", LEG_PAIN))
        .isEqualTo(new Unclear(List.of("thigh", "below-knee")));
  }

  @ParameterizedTest
  @CsvSource({
    "tengo una esterilla y una bici, mat+bike",
    "1 y 3, band+bike",
    "la 1 y la 4, band+pool",
    "ligas, band",
    "no tengo nada, none",
    "todas, band+mat+bike+pool"
  })
  void reads_several_choices(String text, String choices) {
    assertThat(Spanish.read(text, EQUIPMENT))
        .isEqualTo(new Answer(Arrays.asList(choices.split("\\+"))));
  }

  @ParameterizedTest
  @CsvSource({
    "hoy por la mañana, today",
    "anoche, yesterday",
    "antes de ayer, two-days-ago",
    "hace 3 días, three-days-ago",
    "hace dos semanas, no",
    "hace un año, no",
    "hace cinco días, no"
  })
  void reads_a_day(String text, String choice) {
    assertThat(Spanish.read(text, INJURY)).isEqualTo(new Answer(List.of(choice)));
  }

  @ParameterizedTest
  @CsvSource({
    "el jueves, two-days-ago",
    "el miércoles pasado, three-days-ago",
    "el martes, no",
    "fue ayer por la tarde, yesterday"
  })
  void counts_the_days_since_a_weekday(String text, String choice) {
    assertThat(Spanish.read(text, INJURY)).isEqualTo(new Answer(List.of(choice)));
  }

  /** Words alone are alike to many sayings; what only answers or commands may raise no alarm. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "atrás",
        "no lo sé",
        "sí",
        "no",
        "nada",
        "hace semanas",
        "estar sentada",
        "acostado",
        "abdominales",
        "ambas",
        "un poco",
        "últimamente no",
        "todas las noches",
        "me imagino que no",
        "la segunda",
        "siete",
        "empezar de nuevo",
        "olvídame",
        "¿por qué?",
        "me confundí"
      })
  void raises_no_alarm_at_what_is_short_and_plain(String text) {
    assertThat(Spanish.read(text, "fever")).isNotInstanceOf(Alarm.class);
    assertThat(Spanish.read(text, LEG_PAIN)).isNotInstanceOf(Alarm.class);
  }

  @ParameterizedTest
  @CsvSource({
    "atrás, BACK",
    "¿cómo?, REPEAT",
    "empezar de nuevo, RESTART",
    "¿por qué preguntas eso?, WHY",
    "mis respuestas, ANSWERS",
    "borra mis datos, FORGET",
    "ayuda por favor, HELP"
  })
  void knows_the_commands(String text, Kind command) {
    assertThat(Spanish.read(text, "fever")).isEqualTo(new Command(command));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hola", "muchas gracias", "hola, buenos días"})
  void takes_a_greeting_for_no_answer_but_replies(String text) {
    assertThat(Spanish.read(text, "fever")).isInstanceOf(Question.class);
  }
}
