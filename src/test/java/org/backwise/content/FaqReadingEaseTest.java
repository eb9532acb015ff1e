package org.backwise.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People of about eleven years can read the answers: a Flesch reading ease of 60 or more. */
class FaqReadingEaseTest {

  private static final double PLAIN = 60;

  /** What Flesch measured: long sentences and long words make a text hard. */
  private static double ease(String text) {
    String[] sentences = text.replaceAll("\\{[a-z-]+}", "doctor").split("[.!?:]+(?=\\s|$)");
    List<String> words =
        Arrays.stream(sentences)
            .flatMap(it -> Arrays.stream(it.split("[^\\p{L}\\p{N}'\u2019]+")))
            .filter(it -> !it.isBlank())
            .toList();
    int syllables = words.stream().mapToInt(FaqReadingEaseTest::syllables).sum();
    return 206.835
        - 1.015 * words.size() / sentences.length
        - 84.6 * syllables / Math.max(1, words.size());
  }

  /** Groups of vowels, without the silent ones at the end. */
  static int syllables(String word) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("['\u2019](s|t|re|ve|ll|d|m)?$", "");
    if (bare.matches("\\P{L}*")) {
      return 1;
    }
    String heard =
        bare.replaceAll("^(head)?ache", "ake")
            .replaceAll("(?<=[aeiouy].{0,9})e(?=(ly|ful|less|ment|ments)$)", "")
            .replaceAll("(?<=[aeiouy].{0,20}[^aeiouytd])ed$", "d")
            .replaceAll("(?<=[aeiouy].{0,20}[^aeiouyscxzhg])es$", "s")
            .replaceAll("(?<=[aeiouy].{0,20}[^aeiouyl])e$", "")
            .replaceAll("(?<=[aeiouy]l)e$", "")
            .replaceAll("(?<=[aeiouy].{0,9})ea$", "e-a")
            .replaceAll("i(?=(a(?!l$)|o(?!u|n)|um|ent|ety))", "i-");
    int groups = 0;
    boolean inside = false;
    for (char letter : heard.toCharArray()) {
      boolean vowel = "aeiouy".indexOf(letter) >= 0;
      groups += vowel && !inside ? 1 : 0;
      inside = vowel;
    }
    return Math.max(1, groups);
  }

  @ParameterizedTest
  @CsvSource({
    "pain, 1",
    "hurt, 1",
    "aches, 1",
    "idea, 3",
    "whole, 1",
    "walked, 1",
    "rested, 2",
    "exercises, 4",
    "exercise, 3",
    "muscle, 2",
    "people, 2",
    "movement, 2",
    "gently, 2",
    "careful, 2",
    "useful, 2",
    "doctor, 2",
    "physio, 3",
    "don't, 1",
    "you're, 1",
    "sciatica, 4",
    "area, 3",
    "medicine, 3",
    "heat, 1",
    "the, 1",
    "ice, 1",
    "while, 1",
    "better, 2",
    "changes, 2",
    "severe, 2",
    "radiating, 4",
    "12, 1"
  })
  void counts_syllables_as_people_say_them(String word, int syllables) {
    assertThat(syllables(word)).isEqualTo(syllables);
  }

  @Test
  void tells_a_plain_text_from_a_hard_one() {
    assertThat(ease("The cat sat on the mat.")).isCloseTo(116, within(3.0));
    assertThat(ease("Multidisciplinary rehabilitation necessitates considerable perseverance."))
        .isLessThan(0);
  }

  @Test
  void every_answer_and_every_remark_is_plain() {
    var violations = new Violations();
    Contents contents = Contents.read(DataFolder.read(Path.of("seeds")), violations).orElseThrow();
    var hard = new ArrayList<String>();
    for (FaqEntry entry : contents.faq()) {
      note(entry.id(), entry.text(), hard);
      entry.variants().forEach(it -> note(entry.id() + " " + it.situation(), it.text(), hard));
    }
    contents.remarks().forEach(it -> note(it.id(), it.reply(), hard));
    assertThat(hard).isEmpty();
  }

  private static void note(String where, String text, List<String> hard) {
    if (ease(text) < PLAIN) {
      hard.add(String.format(Locale.ROOT, "%s: %.1f", where, ease(text)));
    }
  }
}
