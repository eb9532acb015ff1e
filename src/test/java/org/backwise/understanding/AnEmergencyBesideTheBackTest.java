package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ObjectAssert;
import org.backwise.understanding.Interpretation.Alarm;
import org.backwise.understanding.Interpretation.Answer;
import org.backwise.understanding.Interpretation.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no back pain explains, and what only looks like it. */
class AnEmergencyBesideTheBackTest {

  private static void raises(Interpretation read, String flag) {
    ObjectAssert<Interpretation> meaning = assertThat(read);
    meaning.isInstanceOfSatisfying(
        Alarm.class,
        alarm -> {
          assertThat(alarm.signs()).extracting(Sign::flag).contains(flag);
          assertThat(alarm.signs().getFirst().urgent()).isFalse();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "took 30 paracetamol today, overdose",
    "I've taken too many painkillers, overdose",
    "i took a whole packet of ibuprofen, overdose",
    "accidentally took a double dose, overdose",
    "coughing blood, bleeding",
    "I've been vomiting blood, bleeding",
    "one side of my face is drooping, stroke",
    "my arm is weak and my speech is slurred, stroke",
    "my left arm is suddenly weak, stroke",
    "I can't speak properly, stroke",
    "chest pain, collapse",
    "is it dangerous if i can't pee?, bladder-bowel"
  })
  void is_heard_at_any_question(String text, String flag) {
    raises(Shipped.read(text, "cleared"), flag);
    raises(Shipped.read(text), flag);
  }

  @ParameterizedTest
  @CsvSource({
    "me tomé 30 pastillas, overdose",
    "he tomado demasiados analgésicos, overdose",
    "toso sangre, bleeding",
    "se me cae un lado de la cara, stroke",
    "no puedo hablar bien, stroke",
    "no puedo mover el brazo, stroke",
    "me duele el pecho, collapse"
  })
  void is_heard_in_spanish(String text, String flag) {
    raises(Spanish.read(text, "cleared"), flag);
    raises(Spanish.read(text), flag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "took two ibuprofen this morning",
        "how many paracetamol can I take",
        "my brother took an overdose",
        "coughing hurts my back",
        "my dad had a stroke",
        "lost control of my car",
        "I lost control of the ball",
        "left leg",
        "down to my foot",
        "down my leg",
        "my hand is numb",
        "swollen calf",
        "i'm on warfarin",
        "what if I can't pee",
        "thanks"
      })
  void is_not_seen_where_none_is(String text) {
    assertThat(Shipped.read(text, "leg-pain")).isNotInstanceOf(Alarm.class);
    assertThat(Shipped.read(text, "injury")).isNotInstanceOf(Alarm.class);
  }

  @Test
  void of_a_leg_is_not_taken_for_numbness_between_the_legs() {
    assertThat(Shipped.read("no but my leg is a bit numb", "saddle-numbness"))
        .isNotInstanceOfAny(Alarm.class, Answer.class);
    assertThat(Shipped.read("my hand is numb", "saddle-numbness"))
        .isNotInstanceOfAny(Alarm.class, Answer.class);
  }
}
