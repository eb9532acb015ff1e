package org.backwise.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.backwise.content.Contents;
import org.backwise.content.EmergencyNumbers;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumbersByCountryTest {

  private static final EmergencyNumbers NUMBERS =
      Contents.read(DataFolder.read(Path.of("seeds")), new Violations())
          .orElseThrow()
          .emergencyNumbers();

  private static final Phrases PHRASES = TurnTakerTest.shippedPhrases();

  private static String words(@Nullable String country, String locale) {
    return new NumbersByCountry(NUMBERS, new PlaceProperties(country).country(), PHRASES)
        .wordsFor(locale)
        .fill("{emergency-number}");
  }

  @Test
  void a_country_is_known_in_large_and_small_letters() {
    assertThat(words("GB", "en-US")).isEqualTo("999");
    assertThat(words(" gb", "en-US")).isEqualTo("999");
  }

  @Test
  void without_a_country_the_region_of_the_person_decides() {
    assertThat(words(null, "en-US")).isEqualTo("911");
    assertThat(words("", "en-US")).isEqualTo("911");
    assertThat(words(null, "en")).isEqualTo("your local emergency number");
  }

  @Test
  void every_name_that_a_text_may_hold_has_a_word_in_every_place() {
    for (String place : new String[] {"", "en-GB", "en-IE", "de-DE", "en-ZZ"}) {
      assertThat(new NumbersByCountry(NUMBERS, null, PHRASES).wordsFor(place).words())
          .as(place)
          .containsKeys(LocalWords.NAMES.toArray(String[]::new));
    }
  }

  @Test
  void a_country_that_is_not_known_loses_no_number_in_silence() {
    assertThatThrownBy(() -> words("UK", "en-GB"))
        .isInstanceOfSatisfying(
            UnknownCountry.class, it -> assertThat(it.known()).contains("GB", "US").isSorted());
  }
}
