package org.backwise.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The ids are BERT's own, worked out by its rules from the model's vocabulary. */
class WordPieceTest {

  private static final int MANY = 128;
  private static final WordPiece MODELS = new WordPiece(vocabulary());

  private static Map<String, Integer> vocabulary() {
    try (InputStream in =
        WordPieceTest.class.getResourceAsStream("/bge-small-en-v1.5-q-tokenizer.json")) {
      var ids = new HashMap<String, Integer>();
      new JsonMapper()
          .readTree(Objects.requireNonNull(in).readAllBytes())
          .at("/model/vocab")
          .properties()
          .forEach(it -> ids.put(it.getKey(), it.getValue().asInt()));
      return ids;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String ids(String text) {
    var ids = new StringBuilder();
    for (long id : MODELS.ids(text, MANY)) {
      ids.append(id).append(' ');
    }
    return ids.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "My back hurts          | 101 2026 2067 13403 102",
        "MY BACK HURTS          | 101 2026 2067 13403 102",
        "I can't feel my groin! | 101 1045 2064 1005 1056 2514 2026 20092 999 102",
        "don\u2019t             | 101 2123 1521 1056 102",
        "numbness&tingling+pain | 101 15903 2791 1004 23690 1009 3255 102",
        "7/10                   | 101 1021 1013 2184 102",
        "sciatica               | 101 16596 12070 2050 102",
        "xxx                    | 101 22038 2595 102",
        "Stra\u00dfe            | 101 2358 27807 102",
      })
  void are_bert_s_own_for_words_punctuation_and_pieces_of_words(String text, String ids) {
    assertThat(ids(text)).isEqualTo(ids);
  }

  @Test
  void know_no_accents() {
    assertThat(ids("M\u00e9ni\u00e8re, caf\u00e9: na\u00efve"))
        .isEqualTo(ids("Meniere, cafe: naive"))
        .isEqualTo("101 2273 21253 1010 7668 1024 15743 102");
  }

  @Test
  void know_neither_control_signs_nor_kinds_of_blanks() {
    assertThat(ids("my\u200bback\u0000 hurts")).isEqualTo(ids("myback hurts"));
    assertThat(ids("\tmy\u00a0back\r\n\u2003hurts ")).isEqualTo(ids("my back hurts"));
  }

  @Test
  void stand_for_one_unknown_word_each() {
    assertThat(ids("\ud83e\udd37 pain")).isEqualTo("101 100 3255 102");
    assertThat(ids("\u80cc\u80cc pain")).startsWith("101 ").endsWith(" 3255 102").hasSize(20);
  }

  @Test
  void take_a_word_of_more_than_a_hundred_letters_for_unknown() {
    assertThat(ids("x".repeat(101))).isEqualTo("101 100 102");
    assertThat(ids("x".repeat(100))).doesNotContain(" 100 ");
  }

  @Test
  void begin_and_end_also_without_a_word() {
    assertThat(ids("")).isEqualTo("101 102");
    assertThat(ids(" \t\n")).isEqualTo("101 102");
  }

  @Test
  void are_no_more_than_asked_for_and_still_end() {
    long[] ids = MODELS.ids("sciatica ".repeat(100), 10);
    assertThat(ids).hasSize(10).startsWith(101, 16596, 12070, 2050).endsWith(102);
  }

  @Test
  void need_a_vocabulary_with_a_start_an_end_and_the_unknown() {
    assertThatThrownBy(() -> new WordPiece(Map.of("[CLS]", 0, "[SEP]", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the vocabulary lacks [UNK]");
  }
}
