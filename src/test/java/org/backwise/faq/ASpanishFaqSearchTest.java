package org.backwise.faq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ASpanishFaqSearchTest {

  private static final String FILE = "faq-synonyms.yaml";

  private final Violations violations = new Violations();
  private final FaqSearch search =
      FaqSearch.read(
          List.of(
              entry("heat", "¿Es mejor el calor o el hielo?", "bolsa de agua caliente"),
              entry("walking", "¿Ayuda caminar?", "paseos diarios"),
              entry("scan", "¿Necesito una resonancia?", "me hago una radiografía"),
              entry("surgery", "¿Cuándo hace falta una operación?", "me tengo que operar")),
          seeds(),
          violations);

  @Test
  void reads_its_words_without_a_fault() {
    assertThat(violations.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "camino todos los días, walking",
    "¿es bueno dar un paseo?, walking",
    "¿frío o calor?, heat",
    "¿me hago una RESONANCIA?, scan",
    "radiografia, scan",
    "¿es necesaria la cirugía?, surgery",
    "operacion, surgery",
    "operacíon, surgery",
    "resonansia, scan"
  })
  void finds_an_entry_by_another_form_of_its_words_with_or_without_accents(
      String question, String entry) {
    assertThat(search.find(question))
        .isInstanceOfSatisfying(
            FaqMatch.Found.class, found -> assertThat(found.entry().id()).isEqualTo(entry));
  }

  @ParameterizedTest
  @ValueSource(strings = {"¿qué es?", "quién ganó el fútbol", "hola, ¿y esto para qué sirve?"})
  void finds_nothing_for_something_else(String text) {
    assertThat(search.find(text)).isEqualTo(new FaqMatch.NotFound());
  }

  private static DataFolder seeds() {
    var files = new HashMap<>(DataFolder.read(Path.of("seeds")).files());
    files.computeIfPresent(
        "es/" + FILE, (_, text) -> text.replace("../schemas/faq-syn", "schemas/faq-syn"));
    files.computeIfPresent(FILE, (_, english) -> files.getOrDefault("es/" + FILE, english));
    return new DataFolder("seeds", files);
  }

  private static FaqEntry entry(String id, String question, String wording) {
    return new FaqEntry(
        id,
        question,
        List.of(wording),
        "Una respuesta.",
        List.of(),
        List.of(),
        List.of(),
        new Location("faq/care.yaml", 1, ""));
  }
}
