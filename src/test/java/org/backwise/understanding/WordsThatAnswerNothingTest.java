package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Question;
import org.backwise.understanding.Interpretation.Unclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Greetings, complaints and denials of what was not asked. */
class WordsThatAnswerNothingTest {

  @ParameterizedTest
  @ValueSource(strings = {"hello", "thanks", "hi, thank you", "hola"})
  void takes_a_greeting_for_no_answer_but_replies(String text) {
    assertThat(Shipped.read(text, "fever")).isInstanceOf(Question.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'nothing works, i give up', leg-pain",
    "nothing helps, leg-pain",
    "no one believes me, leg-pain",
    "'nothing works, i give up', injury",
    "nothing helps, injury",
    "no one believes me, injury",
    "nothing helps, cleared",
    "no one believes me, told"
  })
  void takes_a_complaint_for_no_answer(String text, String asked) {
    assertThat(Shipped.read(text, asked)).isInstanceOfAny(Question.class, Unclear.class);
  }

  @Test
  void takes_nothing_helps_for_an_answer_where_it_is_one() {
    assertThat(Shipped.read("nothing helps", "eases")).isEqualTo(new Answer(List.of("nothing")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"I don't have cancer", "I have no fever", "I don't have diabetes"})
  void does_not_take_the_denial_of_something_else_for_not_sure(String text) {
    assertThat(Shipped.read(text, "leg-pain")).isInstanceOf(Question.class);
  }

  @ParameterizedTest
  @CsvSource({
    "'nada funciona, me rindo', leg-pain",
    "nada me ayuda, leg-pain",
    "nadie me cree, injury"
  })
  void takes_none_for_an_answer_in_spanish(String text, String asked) {
    assertThat(Spanish.read(text, Translated.DIALOG.question(asked).orElseThrow()))
        .isNotInstanceOf(Answer.class);
  }
}
