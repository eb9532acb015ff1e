package org.backwise.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource({
    "foot .. numb*, my foot is really numb, true",
    "foot .. numb*, the numb foot, false",
    "foot .. numb*, my foot. Numb hand, false",
    "foot .. numb*, foot one two three four five six numb, true",
    "foot .. numb*, foot one two three four five six seven numb, false",
    "numb, numbers, false",
    "can not feel|no feeling, I can't feel it, true",
    "can not feel|no feeling, I cannot feel it, true",
    "hot water bottle, a hot-water bottle, true",
    "leg gone, my leg’s gone, true"
  })
  void stands_where_its_words_stand(String phrase, String text, boolean stands) {
    assertThat(Shipped.phrase(phrase).isIn(Shipped.words(text))).isEqualTo(stands);
  }

  @ParameterizedTest
  @CsvSource({"'foot .. '", "Foot", "foot's", "''", "fo*ot"})
  void cannot_be_read_with_other_signs(String phrase) {
    assertThatThrownBy(() -> Shipped.phrase(phrase)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void finds_a_misspelled_key_word() {
    var help = new SpellingHelp(List.of("bladder", "tingl*"), Set.of("ladder", "single"));
    Phrase phrase = Shipped.phrase("bladder|tingl*");
    assertThat(phrase.isIn(help.help(Shipped.words("my blader")))).isTrue();
    assertThat(phrase.isIn(help.help(Shipped.words("it tinlges")))).isTrue();
    assertThat(phrase.isIn(help.help(Shipped.words("a ladder")))).isFalse();
    assertThat(phrase.isIn(help.help(Shipped.words("a bald head")))).isFalse();
  }
}
