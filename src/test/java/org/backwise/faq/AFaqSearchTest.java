package org.backwise.faq;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.backwise.content.Contents;
import org.backwise.content.FaqEntry;
import org.backwise.content.TinySeeds;
import org.backwise.datafile.Violation;
import org.backwise.datafile.Violations;
import org.backwise.faq.FaqMatch.DidYouMean;
import org.backwise.faq.FaqMatch.Found;
import org.backwise.faq.FaqMatch.NotFound;
import org.backwise.faq.FaqMatch.Remarked;
import org.backwise.likeness.Likeness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People ask in their own words; what is searched are the questions that are served. */
class AFaqSearchTest {

  @Test
  void is_read_without_a_fault() {
    assertThat(ShippedFaq.SEARCH).isNotNull();
    assertThat(ShippedFaq.VIOLATIONS.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Should I use heat or ice?, heat-or-ice",
    "'would a warm wheat bag be better, or something frozen', heat-or-ice",
    "hot watter bottel or cold pak, heat-or-ice",
  })
  void finds_an_entry_by_its_words_by_others_and_by_misspelled_ones(String text, String entry) {
    assertThat(ShippedFaq.find(text))
        .isInstanceOfSatisfying(
            Found.class, found -> assertThat(found.entry().id()).isEqualTo(entry));
  }

  @Test
  void finds_every_entry_by_its_own_question() {
    assertThat(ShippedFaq.CONTENTS.faq())
        .filteredOn(
            it ->
                !(ShippedFaq.find(it.question()) instanceof Found(var entry, _)
                    && entry.equals(it)))
        .extracting(FaqEntry::id)
        .isEmpty();
  }

  @Test
  void offers_at_most_three_others_and_never_the_answer_itself() {
    for (FaqEntry entry : ShippedFaq.CONTENTS.faq()) {
      if (ShippedFaq.find(entry.question()) instanceof Found(var found, var others)) {
        assertThat(others).doesNotContain(found).doesNotHaveDuplicates().hasSizeBetween(1, 3);
      }
    }
  }

  @Test
  void offers_what_is_near_when_most_words_are_strange() {
    assertThat(ShippedFaq.find("zebra rain quagga bath")).isInstanceOf(DidYouMean.class);
  }

  @ParameterizedTest
  @CsvSource({"hello, greeting", "'thanks, that helped a lot', thanks", "you are useless, abuse"})
  void replies_to_a_remark_in_its_kind(String text, String kind) {
    assertThat(ShippedFaq.find(text))
        .isInstanceOfSatisfying(
            Remarked.class, it -> assertThat(it.remark().kind()).isEqualTo(kind));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "what is it", "\u4e00\u4e8c\u4e09"})
  void answers_nothing_that_says_nothing(String text) {
    assertThat(ShippedFaq.find(text)).isNotInstanceOf(Found.class);
  }

  @Test
  void reads_the_beginning_of_a_text_of_more_words_than_the_model_takes() {
    String strange =
        IntStream.range(0, 1_100)
            .mapToObj(i -> Character.toString('\u4e00' + i))
            .collect(joining());
    assertThat(ShippedFaq.find("hello " + strange)).isNotInstanceOf(Found.class);
  }

  @Test
  void answers_the_same_every_time_and_in_every_thread() {
    String text = "is it ok to sleep on a soft matress";
    FaqMatch first = ShippedFaq.find(text);
    assertThat(IntStream.range(0, 40).parallel().mapToObj(_ -> ShippedFaq.find(text)).toList())
        .allMatch(first::equals);
  }

  @Test
  void finds_nothing_without_entries() {
    var likeness = Likeness.of("eo");
    var empty =
        new LearnedFaqSearch(nothing(), List.of(), likeness, new FaqThresholds(-0.12, -0.75));
    assertThat(empty.find(likeness.hear("heat or ice"))).isEqualTo(new NotFound());
    assertThat(empty.ranked(likeness.hear("heat or ice"))).isEmpty();
  }

  @Test
  void names_a_fault_in_what_no_entry_answers() {
    var violations = new Violations();
    var seeds = new TinySeeds().put("sayings/out-of-scope.yaml", "sayings: 3\n").folder();
    FaqSearch.read(nothing(), seeds, Likeness.of("eo"), violations);
    assertThat(violations.list())
        .singleElement()
        .extracting(Violation::at)
        .satisfies(it -> assertThat(it.file()).isEqualTo("seeds/sayings/out-of-scope.yaml"));
  }

  private static Contents nothing() {
    var seeds =
        new TinySeeds()
            .put("remarks.yaml", "remarks: []\n")
            .put("faq/care.yaml", "topic: care\ntitle: Care\nentries: []\n");
    return Contents.read(seeds.folder(), new Violations()).orElseThrow();
  }
}
