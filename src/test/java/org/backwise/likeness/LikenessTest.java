package org.backwise.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LikenessTest {

  private static final List<Saying> SAYINGS =
      List.of(
          new Saying("my back hurts", Set.of("pain")),
          new Saying("it is a dull ache", Set.of("pain")),
          new Saying("lovely weather", Set.of()),
          new Saying("what a nice day", Set.of()));

  @TempDir private Path folder;

  @Test
  void knows_meanings_in_english_only() {
    assertThat(Likeness.of("en").hear("my back hurts").embedding()).isNotNull();
    assertThat(Likeness.of("es").hear("me duele la espalda").embedding()).isNull();
    assertThat(Likeness.of("es").embedAll(List.of("me duele la espalda"))).isEmpty();
  }

  @Test
  void hears_the_same_text_the_same_way() {
    Likeness english = Likeness.of("en", folder);
    Utterance utterance = english.hear("my back hurts");
    assertThat(utterance.text()).isEqualTo("my back hurts");
    assertThat(utterance.embedding())
        .isSameAs(utterance.embedding())
        .isEqualTo(english.hear("my back hurts").embedding());
  }

  @Test
  void learns_when_it_is_first_needed_and_once_only() {
    var times = new AtomicInteger();
    Supplier<Classifier> classifier =
        Likeness.of("eo")
            .classifier(
                "pain",
                "1",
                () -> {
                  times.incrementAndGet();
                  return SAYINGS;
                });
    assertThat(times).hasValue(0);
    assertThat(classifier.get()).isSameAs(classifier.get());
    assertThat(times).hasValue(1);
  }

  @Test
  void finds_by_meaning_what_shares_no_word() {
    Utterance sore = Likeness.of("en", folder).hear("soreness in the spine");
    Classifier meanings = Likeness.of("en", folder).classifier("pain", SAYINGS).get();
    Classifier words = Likeness.of("eo").classifier("pain", SAYINGS).get();
    assertThat(meanings.scores(sore).getOrDefault("pain", -1.0)).isPositive();
    assertThat(meanings.scores(sore).getOrDefault("pain", -1.0))
        .isGreaterThan(words.scores(sore).getOrDefault("pain", -1.0));
  }

  @Test
  void keeps_embeddings_of_authored_texts_with_little_lost() {
    Likeness first = Likeness.of("en", folder);
    Embedding exact = first.embedAll(List.of("my back hurts")).getFirst();
    first.save(folder);
    Embedding kept = Likeness.of("en", folder).embed("my back hurts");
    assertThat(Nearness.of(Objects.requireNonNull(kept), exact)).isGreaterThan(0.9999);
  }

  @Test
  void keeps_nothing_that_a_person_typed() {
    Likeness first = Likeness.of("en", folder);
    first.embedAll(List.of("my back hurts"));
    assertThat(first.hear("quetzalcoatl is my name").embedding()).isNotNull();
    first.save(folder);
    assertThat(folder.resolve("embeddings.bin"))
        .content(java.nio.charset.StandardCharsets.ISO_8859_1)
        .contains("my back hurts")
        .doesNotContain("quetzalcoatl");
  }

  @Test
  void takes_other_sayings_for_another_version() {
    String version = Saying.version(SAYINGS);
    assertThat(Saying.version(List.copyOf(SAYINGS))).isEqualTo(version);
    assertThat(Saying.version(SAYINGS.subList(1, 4))).isNotEqualTo(version);
    assertThat(Saying.version(SAYINGS.reversed())).isNotEqualTo(version);
  }
}
