package org.backwise.faq;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.backwise.content.FaqEntry;
import org.backwise.datafile.DataFolder;
import org.backwise.datafile.Location;
import org.backwise.datafile.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AFaqSearchTest {

  private static final FaqEntry HEAT =
      entry("heat", "Should I use heat or ice?", "hot water bottle or ice pack", "scan");
  private static final FaqEntry WALKING = entry("walking", "Does walking help?", "daily walks");
  private static final FaqEntry SCAN = entry("scan", "Do I need an MRI?", "is a scan useful");

  private final FaqSearch search =
      new Bm25FaqSearch(
          List.of(HEAT, WALKING, SCAN), new FaqSynonyms(List.of(List.of("walk", "stroll"))));

  @Test
  void finds_an_entry_by_another_form_of_its_words() {
    assertThat(search.find("do walks help?"))
        .isInstanceOfSatisfying(
            FaqMatch.Found.class, found -> assertThat(found.entry()).isEqualTo(WALKING));
  }

  @Test
  void offers_what_goes_well_with_an_answer() {
    assertThat(search.find("hot water bottle or ice pack"))
        .isEqualTo(new FaqMatch.Found(HEAT, List.of(SCAN)));
  }

  @Test
  void finds_an_entry_by_a_synonym() {
    assertThat(search.find("is a stroll any help"))
        .isInstanceOfSatisfying(
            FaqMatch.Found.class, found -> assertThat(found.entry()).isEqualTo(WALKING));
  }

  @Test
  void finds_an_entry_by_a_misspelled_word() {
    assertThat(search.find("hot watter bottel"))
        .isInstanceOfSatisfying(
            FaqMatch.Found.class, found -> assertThat(found.entry()).isEqualTo(HEAT));
  }

  @Test
  void offers_what_is_near_when_most_words_are_strange() {
    assertThat(search.find("scan zebra")).isEqualTo(new FaqMatch.DidYouMean(List.of(SCAN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "who won the football", "what is it"})
  void finds_nothing_for_something_else(String text) {
    assertThat(search.find(text)).isEqualTo(new FaqMatch.NotFound());
  }

  @Test
  void reads_the_beginning_of_a_text_of_more_different_words_than_a_search_can_take() {
    String strange =
        IntStream.range(0, 1_100)
            .mapToObj(i -> Character.toString('\u4e00' + i))
            .collect(joining());

    assertThat(search.find("hello " + strange)).isEqualTo(new FaqMatch.NotFound());
    assertThat(((Bm25FaqSearch) search).ranked("stroll " + strange)).containsExactly(WALKING);
  }

  @Test
  void finds_nothing_without_entries() {
    var empty = new Bm25FaqSearch(List.of(), new FaqSynonyms(List.of()));
    assertThat(empty.find("heat or ice")).isEqualTo(new FaqMatch.NotFound());
  }

  @Test
  void names_a_synonym_that_is_in_two_groups() {
    var violations = new Violations();
    var files =
        Map.of(
            "faq-synonyms.yaml",
            """
            $schema: faq-synonyms.schema.json
            synonyms:
              - [walk, stroll]
              - [run, stroll]
            """,
            "faq-synonyms.schema.json",
            "{}");
    FaqSynonyms.read(new DataFolder("seeds", files), violations);
    assertThat(violations.list())
        .singleElement()
        .satisfies(it -> assertThat(it.at().pointer()).isEqualTo("/synonyms/1/1"));
  }

  private static FaqEntry entry(String id, String question, String wording, String... related) {
    return new FaqEntry(
        id,
        question,
        List.of(wording),
        "An answer.",
        List.of(),
        List.of(related),
        List.of(),
        new Location("faq/care.yaml", 1, ""));
  }
}
